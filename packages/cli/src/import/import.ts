import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeInstallation, getDepartment } from '@huilian/platform'
import { exitCodes } from '../exit-codes.js'
import { type ImportCommandOptions } from './import.command.js'
import { listRegisters } from './list-registers.js'
import { describeOutcome } from './outcome.js'
import { takeIn } from './take-in.js'
import { writeRegisterTemplate } from './write-register-template.js'

/** Takes a file in, or tells what a department takes. */
export async function importOrDescribe(
  name: string,
  file: string | undefined,
  options: ImportCommandOptions,
): Promise<void> {
  const installation = describeInstallation(options)
  const department = getDepartment(installation, name)
  if (options.list) return listRegisters(department, options.json ?? false)
  if (options.template) return writeRegisterTemplate(department, options.template, options.output)
  if (!file) {
    throw new Error(
      `Name the ledger to take in: huilian import ${name} <file.xlsx>. What ${name} takes: huilian import ${name} --list.`,
    )
  }
  const path = resolve(file)
  if (!existsSync(path)) throw new Error(`There is no file ${path}. Name the ledger as it lies on this machine.`)

  const result = await takeIn(installation, department, path, options)
  if (options.json) console.log(JSON.stringify(result, null, 2))
  if (result.kind === 'refused') {
    if (!options.json) console.error(result.sentence)
    process.exitCode = exitCodes.failed
    return
  }
  if (result.kind === 'skipped') return
  if (!options.json) console.log(describeOutcome(result.outcome, name, file))
  const { state, hold, rejected } = result.outcome
  if (state === 'HELD' || hold) process.exitCode = exitCodes.held
  else if (rejected > 0) process.exitCode = exitCodes.partial
}

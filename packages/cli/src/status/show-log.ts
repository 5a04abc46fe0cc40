import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeInstallation } from '@huilian/platform'
import { type DataOption } from '../data-option.js'

/** Prints the end of a process’s log. */
export function showLog(name: string, options: DataOption & { lines: number }): void {
  const { logs } = describeInstallation(options)
  const file = join(logs, `${name}.log`)
  if (!existsSync(file)) {
    const names = existsSync(logs) ? readdirSync(logs).filter((each) => each.endsWith('.log')) : []
    const there = names.map((each) => each.slice(0, -'.log'.length)).join(', ') || 'none yet: nothing was started'
    throw new Error(`There is no log of ${name} in ${logs}. There are: ${there}.`)
  }
  console.log(readFileSync(file, 'utf8').trimEnd().split('\n').slice(-options.lines).join('\n'))
}

import { createInterface } from 'node:readline/promises'
import { IdentityNumberError, normaliseIdentityNumber } from '@huilian/ledger'
import { describeInstallation, linkingKeyFile } from '@huilian/platform'
import { readLinker } from '@huilian/subgraph'
import { exitCodes } from '../exit-codes.js'
import { type LinkCommandOptions } from './link.command.js'

/** Writes the person key of every identity number, line for line. */
export async function link(
  options: LinkCommandOptions,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const linker = readLinker(options.key ?? linkingKeyFile(describeInstallation(options)))
  let line = 0
  for await (const number of createInterface({ input, crlfDelay: Infinity })) {
    line++
    output.write(`${findKey(number, line, (normalised) => linker.personKey(normalised))}\n`)
  }
}

/** The sentence names the line and masks the number: what is printed may be kept in a log. */
function findKey(number: string, line: number, personKey: (normalised: string) => string): string {
  if (number.trim() === '') return ''
  try {
    return personKey(normaliseIdentityNumber(number).number)
  } catch (error) {
    if (!(error instanceof IdentityNumberError)) throw error
    console.error(`Line ${line}: ${error.message}`)
    process.exitCode = exitCodes.partial
    return ''
  }
}

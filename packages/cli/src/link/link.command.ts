import { Command } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'

export interface LinkCommandOptions extends DataOption {
  readonly key?: string
}

export function linkCommand(): Command {
  return new Command('link')
    .summary('turn identity numbers into person keys')
    .description(
      'Reads identity numbers (15, 18, 20 or 22 characters), one a line, and writes the person key of each on the same ' +
        'line. For departments that do without our kit: it runs where the linking key is kept, which never leaves there. ' +
        'A line that is no identity number gets an empty line, and a sentence on standard error.',
    )
    .option('--key <file>', 'file of the linking key (default: secrets/linking-key in the data directory)')
    .addOption(dataOption())
    .action(async (options: LinkCommandOptions) => {
      const { link } = await import('./link.js')
      await link(options, process.stdin, process.stdout)
    })
}

import { Command } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'

/** `huilian linking-key`: the two steps of a rotation. */
export function linkingKeyCommand(): Command {
  const command = new Command('linking-key')
    .summary('rotate the key from which person keys are computed')
    .description(
      'First put the new key on the first line of secrets/linking-key and keep the old one on the second. Then rotate: ' +
        'both keys answer until end-overlap. See docs/operating.md, “The linking key”.',
    )
  command
    .command('rotate')
    .summary('make every department’s person keys anew under the key on the first line')
    .description('Goes on where it stopped when it is run again.')
    .addOption(dataOption())
    .action(async (options: DataOption) => {
      const { rotate } = await import('./rotate.js')
      await rotate(options)
    })
  command
    .command('end-overlap')
    .summary('let the keys under the previous linking key answer no longer')
    .addOption(dataOption())
    .action(async (options: DataOption) => {
      const { endOverlap } = await import('./rotate.js')
      await endOverlap(options)
    })
  return command
}

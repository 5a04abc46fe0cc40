import { Command } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'
import { wholeNumber } from '../whole-number.js'

export interface StartCommandOptions extends DataOption {
  readonly people?: number
  readonly seed?: string
  readonly county: boolean
  readonly port?: number
}

export function startCommand(): Command {
  return new Command('start')
    .summary('start the platform')
    .description(
      'Starts PostgreSQL, brings every department’s database up to date, starts the services and the gateway, and stays ' +
        'until Ctrl-C. The first start writes the ledgers of a synthetic county and takes them in; later starts take seconds.',
    )
    .option(
      '--people <number>',
      'registered people in the synthetic county (default: 18000)',
      wholeNumber(400, 1_000_000),
    )
    .option('--seed <word>', 'another county of the same size')
    .option('--no-county', 'start without the synthetic county; ledgers come by huilian import')
    .option(
      '--port <number>',
      'port of the gateway on 127.0.0.1 (default: HUILIAN_PORT, or 4000)',
      wholeNumber(1, 65535),
    )
    .addOption(dataOption())
    .action(async (options: StartCommandOptions) => {
      const { start } = await import('./start.js')
      await start(options)
    })
}

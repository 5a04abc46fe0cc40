import { Command } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'

export interface DoctorCommandOptions extends DataOption {
  readonly json?: boolean
  readonly backups?: string
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .summary('find what is wrong with an installation')
    .description('Examines this installation and says, for everything that is wrong, what to do. Changes nothing.')
    .option('--json', 'print the findings as JSON')
    .option('--backups <directory>', 'where backups are kept, to see how old the newest is (default: data/backups)')
    .addOption(dataOption())
    .action(async (options: DoctorCommandOptions) => {
      const { examine } = await import('./examine.js')
      await examine(options)
    })
}

import { Command } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'

export interface BackupCommandOptions extends DataOption {
  readonly department?: string[]
}

export interface RestoreCommandOptions extends BackupCommandOptions {
  readonly replace?: boolean
}

const departments = (text: string) => text.split(',').filter(Boolean)

export function backupCommand(): Command {
  return new Command('backup')
    .argument('<directory>', 'a new directory')
    .summary('back every database up')
    .description(
      'Writes every department’s database into a directory, each as it was at one instant, while the platform runs or ' +
        'not, on the embedded server or on real ones. The linking key is not in it: keep that elsewhere.',
    )
    .option('--department <names>', 'only these, with commas between', departments)
    .addOption(dataOption())
    .action(async (directory: string, options: BackupCommandOptions) => {
      const { backup } = await import('./backup.js')
      await backup(directory, options)
    })
}

export function restoreCommand(): Command {
  return new Command('restore')
    .argument('<directory>', 'what huilian backup wrote')
    .summary('bring databases back from a backup')
    .description(
      'Verifies a backup, makes the tables as they were then, fills them and migrates forward. The platform must be ' +
        'stopped. Change feeds begin anew: a reader’s old cursor is told that it has expired, and reads everything again.',
    )
    .option('--replace', 'take the place of the records that are there')
    .option('--department <names>', 'only these, with commas between', departments)
    .addOption(dataOption())
    .action(async (directory: string, options: RestoreCommandOptions) => {
      const { restore } = await import('./restore.js')
      await restore(directory, options)
    })
}

import { Command } from 'commander'
import { backupCommand, restoreCommand } from './backup/backup.command.js'
import { clockCommand } from './clock/clock.command.js'
import { doctorCommand } from './doctor/doctor.command.js'
import { importCommand } from './import/import.command.js'
import { linkCommand } from './link/link.command.js'
import { linkingKeyCommand } from './linking-key/linking-key.command.js'
import { queryCommand } from './query/query.command.js'
import { schemaCommand } from './schema/schema.command.js'
import { startCommand } from './start/start.command.js'
import { logsCommand, statusCommand, stopCommand } from './status/status.command.js'

const exits = `
Exit codes:
  0  everything asked for was done
  1  nothing of it could be done
  2  the command line was not understood
  3  a part was done: an answer with errors, a ledger with refused rows, a check with warnings
  4  an import waits for its confirmation

Begin with:
  npm start
  npx huilian query docs/queries/person.graphql
`

/**
 * The `huilian` command. Each command’s file only declares it and loads its work when it runs, so that help is quick.
 */
export function createProgram(): Command {
  const program = new Command('huilian')
    .description('One query shows which services a person has, lacks, or cannot be known to have, across departments.')
    .option('--debug', 'print where a failure came from')
    .version('0.1.0')
    .showSuggestionAfterError()
    .showHelpAfterError('(huilian --help lists the commands, huilian help <command> explains one)')
    .addHelpText('after', exits)
  const commands = [
    startCommand(),
    statusCommand(),
    stopCommand(),
    logsCommand(),
    queryCommand(),
    importCommand(),
    clockCommand(),
    doctorCommand(),
    backupCommand(),
    restoreCommand(),
    linkCommand(),
    linkingKeyCommand(),
    schemaCommand(),
  ]
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program))
  for (const command of [program, ...commands, ...commands.flatMap(({ commands: inner }) => inner)])
    command.exitOverride()
  return program
}

import { Argument, Command, Option } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'

export interface ImportCommandOptions extends DataOption {
  readonly register?: string
  readonly mode?: 'add' | 'replace'
  readonly divisions?: string[]
  readonly from?: string
  readonly through?: string
  readonly dryRun?: boolean
  readonly correctNames?: boolean
  readonly confirm?: string
  readonly refusals?: string
  readonly list?: boolean
  readonly template?: string
  readonly output?: string
  readonly json?: boolean
}

const notes = `
A ledger says in its own second line which divisions and which period it covers and whether it replaces (全量) or adds
(增量); the options say it where the file does not, or overrule it. Good rows are taken in; refused ones are written to a
workbook beside the file, each with what was expected, what came and what to do. Importing a file again changes nothing.

Examples:
  huilian import health --list
  huilian import health --template vaccinations --output vaccinations.xlsx
  huilian import health 来安县新冠疫苗接种台账.xlsx --dry-run
  huilian import health vaccinations.csv --mode add --divisions 341122101000 --through 2023-01-10T08:00:00+08:00
`

export function importCommand(): Command {
  return new Command('import')
    .summary('take a ledger into a department')
    .description('Takes a ledger (.xlsx or .csv) into a department’s database.')
    .addArgument(new Argument('<department>', 'such as health'))
    .addArgument(new Argument('[file]', 'the ledger'))
    .option('--register <name>', 'which register the file is, where its headings leave a doubt')
    .addOption(new Option('--mode <mode>', 'add to what is there, or replace it').choices(['add', 'replace']))
    .option('--divisions <codes>', '12-digit codes the ledger is complete for, with commas between', (text) =>
      text.split(/[,，、\s]+/).filter(Boolean),
    )
    .option('--from <date>', 'first day the ledger speaks of, YYYY-MM-DD')
    .option('--through <instant>', 'instant through which it is complete, ISO 8601 with offset')
    .option('--dry-run', 'read, check and count everything; keep nothing')
    .option('--correct-names', 'the names in this file replace those on record under the same identity number')
    .option('--confirm <token>', 'confirm a replacement that was held, with the token it gave')
    .option('--refusals <file>', 'where refused rows are written (default: beside the ledger)')
    .option('--list', 'list the department’s registers and their columns')
    .option('--template <register>', 'write an empty ledger of a register with an example row')
    .option('--output <file>', 'where the template is written (default: <register>.xlsx)')
    .option('--json', 'print the outcome as JSON')
    .addOption(dataOption())
    .addHelpText('after', notes)
    .action(async (department: string, file: string | undefined, options: ImportCommandOptions) => {
      const { importOrDescribe } = await import('./import.js')
      await importOrDescribe(department, file, options)
    })
}

import { Command } from 'commander'
import { exitCodes } from '../exit-codes.js'

export function schemaCommand(): Command {
  return new Command('schema')
    .summary('compose the departments’ schemas')
    .description('Prints every department’s subgraph, composes them, checks the contract and writes schema/.')
    .option('--check', 'write nothing; fail when schema/ is not what the departments say today')
    .action(async (options: { check?: boolean }) => {
      const { writeSchema } = await import('@huilian/composition')
      const { ok, report } = await writeSchema({ check: options.check ?? false })
      console[ok ? 'log' : 'error'](report)
      if (!ok) process.exitCode = exitCodes.failed
    })
}

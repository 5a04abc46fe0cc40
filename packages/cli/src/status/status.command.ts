import { Command } from 'commander'
import { type DataOption, dataOption } from '../data-option.js'
import { wholeNumber } from '../whole-number.js'

export function statusCommand(): Command {
  return new Command('status')
    .description('say what runs here and whether it is ready')
    .option('--json', 'print it as JSON')
    .addOption(dataOption())
    .action(async (options: DataOption & { json?: boolean }) => {
      const { showStatus } = await import('./show-status.js')
      await showStatus(options)
    })
}

export function stopCommand(): Command {
  return new Command('stop')
    .description('stop the platform that runs here')
    .addOption(dataOption())
    .action(async (options: DataOption) => {
      const { stopRunning } = await import('./stop-running.js')
      await stopRunning(options)
    })
}

export function logsCommand(): Command {
  return new Command('logs')
    .argument('<process>', 'a department, or gateway')
    .description('print the last lines of a process’s log')
    .option('--lines <number>', 'how many', wholeNumber(1, 100_000), 50)
    .addOption(dataOption())
    .action(async (name: string, options: DataOption & { lines: number }) => {
      const { showLog } = await import('./show-log.js')
      showLog(name, options)
    })
}

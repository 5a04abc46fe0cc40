import { Command } from 'commander'
import { dataOption } from '../data-option.js'

export function clockCommand(): Command {
  const clock = new Command('clock')
    .summary('show or move the demonstration’s clock')
    .description(
      'The demonstration has a day of its own: it begins on 2023-01-10 at 09:00 in Asia/Shanghai and runs. Ages, windows ' +
        'and due dates follow it; running services see a change within a second.',
    )
    .addOption(dataOption())
  const run =
    (order: string) =>
    async (...given: unknown[]) => {
      const { moveClock } = await import('./move-clock.js')
      moveClock(order, typeof given[0] === 'string' ? given[0] : '', clock.opts())
    }
  clock.command('show', { isDefault: true }).description('say what day it is').action(run('show'))
  clock
    .command('advance')
    .argument('<duration>', 'such as 1d, 2h30m, "3 days", P1M; -1d goes back')
    .description('move the clock by a duration; days and months are calendar ones')
    .allowUnknownOption() // -1d is a duration, not an option
    .action(run('advance'))
  clock
    .command('set')
    .argument('<instant>', 'such as 2023-01-20T16:00:00+08:00, or 2023-01-20 16:00 (Asia/Shanghai)')
    .description('set the clock to an instant')
    .action(run('set'))
  clock.command('stop').description('let the clock stand still').action(run('stop'))
  clock.command('run').description('let the clock run on from where it stands').action(run('run'))
  return clock
}

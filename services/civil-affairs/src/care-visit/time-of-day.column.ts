import { cameAs, column, Refused, type Column, type ColumnOptions, type Optional } from '@huilian/ledger'

/** A time of day, `HH:mm`: 15:59, 15点59分, or the time part of an Excel date. */
export function timeOfDay<const O extends ColumnOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '24小时制的时刻，如15:59',
    example: '15:59',
    width: 8,
    read: (cell) => {
      const match = /(\d{1,2})[:：时点](\d{1,2})/.exec(cell.normalize('NFKC'))
      const [hour, minute] = match ? [Number(match[1]), Number(match[2])] : [99, 99]
      if (hour <= 23 && minute <= 59) return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
      return new Refused({ zh: '时刻，如15:59', en: 'a time of day like 15:59' }, cameAs(cell), {
        zh: '按“时:分”填写，或留空',
        en: 'write it as hour:minute, or leave it blank',
      })
    },
  })
}

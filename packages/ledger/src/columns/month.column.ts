import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { parseMonth } from '../moment.js'
import { cameAs, Refused } from '../refusal.js'

/**
 * A calendar month, `YYYY-MM`: 2022-12, 2022/12, 2022年12月, 202212, 2022.12, a date in it, or an Excel date. A number
 * like 2022.1 is refused: Excel writes October as 2022.1 too.
 */
export function month<const O extends ColumnOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '月份，如2022-12（也接受202212、2022年12月）',
    example: '2022-12',
    width: 10,
    read: (cell, kind) => {
      const found = kind === 'number' && cell.includes('.') ? null : parseMonth(cell)
      if (found !== null) return found
      return new Refused({ zh: '月份，如2022-12', en: 'a month like 2022-12' }, cameAs(cell), {
        zh: '按“年-月”填写，单元格设为文本格式',
        en: 'write it as year-month in a cell formatted as text',
      })
    },
  })
}

import { column, Refused, type Column, type ColumnOptions, type Optional } from '@huilian/ledger'

/**
 * A division code as the list of divisions itself gives it: 12 digits, in force or abolished. Other ledgers use
 * `division`, which only knows the codes of the list and moves abolished ones to their successor.
 */
export function divisionCode<const O extends ColumnOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '12位统计用区划代码；单元格设为文本格式',
    example: '341122101201',
    width: 15,
    read: (cell) => {
      const compact = cell.normalize('NFKC').replace(/[\s']/g, '')
      if (/^\d{12}$/.test(compact)) return compact
      return new Refused(
        { zh: '12位统计用区划代码', en: 'a division code of 12 digits' },
        { zh: `来的是“${cell.trim().slice(0, 30)}”`, en: `“${cell.trim().slice(0, 30)}” came` },
        { zh: '填写12位代码，上级区划后面补零', en: 'give 12 digits; higher divisions end in zeros' },
      )
    },
  })
}

import type { CellValue, SheetColumn } from '@huilian/ledger'
import type { DateHabit } from './county-ledger.js'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The cell as somebody of that habit types it; anything but a whole date is left alone. */
export function typed(cell: CellValue, habit: DateHabit): CellValue {
  if (habit === 'excel' || habit === '2022-12-01' || typeof cell !== 'string' || cell.length !== 10) return cell
  const match = DATE.exec(cell)
  if (!match) return cell
  const [, year = '', month = '', day = ''] = match
  switch (habit) {
    case '2022/12/1':
      return `${year}/${Number(month)}/${Number(day)}`
    case '2022.12.01':
      return `${year}.${month}.${day}`
    case '20221201':
      return year + month + day
    case '2022年12月1日':
      return `${year}年${Number(month)}月${Number(day)}日`
  }
}

/** What the column stores in a workbook: real Excel dates and numbers where the department formats them so. */
export function sheetColumn(heading: string, habit: DateHabit): SheetColumn {
  if (habit === 'excel' && /日期$|日$/.test(heading)) return { heading, storage: 'date', width: 13 }
  if (habit === 'excel' && /时间$/.test(heading)) return { heading, storage: 'instant', width: 18 }
  if (/金额|数量|次数|人数|面积|体温|血氧|收缩压|舒张压|血糖|收入|支出/.test(heading))
    return { heading, storage: 'number', width: 10 }
  return { heading, width: /证件|户编号/.test(heading) ? 22 : 14 }
}

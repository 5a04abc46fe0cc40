import { shanghaiDate } from '../calendar.js'
import { column, type Column, type ColumnOptions, type Optional, type ReadingContext } from '../column.js'
import { parseDate } from '../moment.js'
import { cameAs, Refused } from '../refusal.js'

/** `through`: the date the file is complete through (today's when it does not say). Otherwise a `YYYY-MM-DD` date. */
export type DateLimit = 'through' | (string & {})

export interface DateOptions extends ColumnOptions {
  notBefore?: string
  notAfter?: DateLimit
}

/**
 * A calendar date, `YYYY-MM-DD`: 2022-12-01, 2022/12/1, 2022.12.01, 20221201, 2022年12月1日, or an Excel date; a time
 * behind it is left out. Two-digit years and 12/1/2022 are refused: nobody knows what they mean.
 */
export function date<const O extends DateOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '日期，如2022-12-01（也接受2022/12/1、2022.12.01、20221201、2022年12月1日和Excel日期）',
    example: '2022-12-01',
    storage: 'date',
    width: 13,
    read: (cell, kind, context) => {
      const day = parseDate(cell)
      if (day === null && kind === 'number' && /^\d{5}(\.\d+)?$/.test(cell)) return bareSerial(cell)
      if (day === null) {
        return new Refused({ zh: '存在的日期，如2022-12-01', en: 'an existing date like 2022-12-01' }, cameAs(cell), {
          zh: '按“年-月-日”填写，年份写四位',
          en: 'write it as year-month-day with a four-digit year',
        })
      }
      return outside(day, options, context) ?? day
    },
  })
}

/** Excel's own number for a day, in a cell that no longer says so: nobody but its owner knows that it is one. */
function bareSerial(cell: string): Refused {
  return new Refused({ zh: '日期，如2022-12-01', en: 'a date like 2022-12-01' }, cameAs(cell), {
    zh: '把单元格设为日期格式，核对日期后保存',
    en: 'format the cell as a date, check it and save',
  })
}

function outside(day: string, options: DateOptions | undefined, context: ReadingContext): Refused | null {
  const latest = options?.notAfter === 'through' ? lastDay(context) : options?.notAfter
  if (latest !== undefined && day > latest) {
    return new Refused(
      { zh: `不晚于${latest}的日期`, en: `a date not after ${latest}` },
      { zh: `来的是${day}`, en: `${day} came` },
      { zh: '核对日期；如数据截至日期填错，更正填报期间', en: 'check it, or correct the period the file states' },
    )
  }
  if (options?.notBefore !== undefined && day < options.notBefore) {
    return new Refused(
      { zh: `不早于${options.notBefore}的日期`, en: `a date not before ${options.notBefore}` },
      { zh: `来的是${day}`, en: `${day} came` },
      { zh: '核对日期', en: 'check it' },
    )
  }
  return null
}

/** The last calendar date in Asia/Shanghai that facts of the file can have. */
export function lastDay(context: ReadingContext): string {
  return context.through === null ? context.today : shanghaiDate(new Date(context.through))
}

import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { parseInstant } from '../moment.js'
import { cameAs, Refused } from '../refusal.js'
import { lastDay } from './date.column.js'

export interface InstantOptions extends ColumnOptions {
  /** `through`: not after the instant the file is complete through, or the end of today when it does not say. */
  notAfter?: 'through'
}

/**
 * A date with its time of day, in Asia/Shanghai unless it says otherwise: `YYYY-MM-DDTHH:mm:ss+08:00`. A date alone is
 * refused: 15:59 and 16:01 belong to different daily reports.
 */
export function instant<const O extends InstantOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '日期和时间，如2022-12-01 15:30（24小时制）',
    example: '2022-12-01 15:30',
    storage: 'instant',
    width: 18,
    read: (cell, _kind, context) => {
      const found = parseInstant(cell)
      if (found === null) {
        return new Refused(
          { zh: '日期和时间，如2022-12-01 15:30', en: 'a date and time like 2022-12-01 15:30' },
          cameAs(cell),
          { zh: '按“年-月-日 时:分”填写', en: 'write it as year-month-day hour:minute' },
        )
      }
      const latest = context.through ?? `${lastDay(context)}T23:59:59+08:00`
      if (options?.notAfter === 'through' && Date.parse(found) > Date.parse(latest)) {
        return new Refused(
          { zh: `不晚于${latest}的时间`, en: `a time not after ${latest}` },
          { zh: `来的是${found}`, en: `${found} came` },
          { zh: '核对时间；如数据截至时间填错，更正填报期间', en: 'check it, or correct the period the file states' },
        )
      }
      return found
    },
  })
}

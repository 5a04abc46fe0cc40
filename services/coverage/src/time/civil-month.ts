import { type CivilDate } from './civil-date.js'

const known = new Map<string, CivilMonth>()

/** A calendar month in Asia/Shanghai, `YYYY-MM` (月份). */
export class CivilMonth {
  private constructor(readonly text: string) {}

  /** The month of a text `YYYY-MM`. @throws Error when the text is none. */
  static of(text: string): CivilMonth {
    let month = known.get(text)
    if (month) return month
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new Error(`A month is written as YYYY-MM; "${text}" is none.`)
    month = new CivilMonth(text)
    known.set(text, month)
    return month
  }

  static ofDate(date: CivilDate): CivilMonth {
    return CivilMonth.of(date.text.slice(0, 7))
  }

  plusMonths(months: number): CivilMonth {
    const [year, month] = this.text.split('-').map(Number) as [number, number]
    return CivilMonth.of(new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7))
  }
}

/**
 * The latest month that must be paid on a day (law 0.13): this month once the pay day and its grace have passed,
 * otherwise the month before.
 */
export function paidThrough(day: CivilDate, payDayWithGrace: number): CivilMonth {
  const month = CivilMonth.ofDate(day)
  return Number(day.text.slice(8)) > payDayWithGrace ? month : month.plusMonths(-1)
}

/** As `paidThrough`, where a whole quarter is paid at once: the last month of the latest quarter that must be paid. */
export function quarterPaidThrough(day: CivilDate, payDayWithGrace: number): CivilMonth {
  const month = CivilMonth.ofDate(day)
  const intoQuarter = (Number(month.text.slice(5)) - 1) % 3
  // the quarter is due in its last month
  const due = intoQuarter === 2 && Number(day.text.slice(8)) > payDayWithGrace
  return month.plusMonths(due ? 0 : -intoQuarter - 1)
}

const pattern = /^\d{4}-\d{2}-\d{2}$/
const dayLength = 86_400_000
const known = new Map<string, CivilDate>()

/** A calendar date in Asia/Shanghai (日期). Compared by its text, counted in whole days and calendar months. */
export class CivilDate {
  private constructor(readonly text: string) {}

  /** The date of a text `YYYY-MM-DD`. @throws Error when the text is none. */
  static of(text: string): CivilDate {
    let date = known.get(text)
    if (date) return date
    if (!pattern.test(text) || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text)
      throw new Error(`A date is written as YYYY-MM-DD and must exist; "${text}" is none.`)
    date = new CivilDate(text)
    known.set(text, date)
    return date
  }

  /** Days since 1970-01-01. */
  get ordinal(): number {
    return Date.parse(`${this.text}T00:00:00Z`) / dayLength
  }

  plusDays(days: number): CivilDate {
    return CivilDate.of(new Date((this.ordinal + days) * dayLength).toISOString().slice(0, 10))
  }

  /** Calendar months later, clamped to the end of the month (31 January + 1 = 28 February). */
  plusMonths(months: number): CivilDate {
    const [year, month, day] = this.text.split('-').map(Number) as [number, number, number]
    const first = new Date(Date.UTC(year, month - 1 + months, 1))
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
    first.setUTCDate(Math.min(day, last))
    return CivilDate.of(first.toISOString().slice(0, 10))
  }

  /** Full years of age (周岁) of somebody born on this day; born on 29 February, on 1 March of common years. */
  ageOn(day: CivilDate): number {
    const years = Number(day.text.slice(0, 4)) - Number(this.text.slice(0, 4))
    return day.text.slice(5) >= this.text.slice(5) ? years : years - 1
  }

  /** The day on which somebody born on this day reaches an age; the counterpart of `ageOn`. */
  birthday(age: number): CivilDate {
    const day = this.plusMonths(age * 12)
    return day.text.slice(8) === this.text.slice(8) ? day : day.plusDays(1)
  }
}

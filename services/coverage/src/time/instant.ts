import { CivilDate } from './civil-date.js'

const shanghaiOffset = 8 * 3_600_000

/** A point in time, ISO 8601 with offset (时刻). Its day is the one in Asia/Shanghai. */
export class Instant {
  private constructor(readonly milliseconds: number) {}

  /** @throws Error when the text is no instant with an offset. */
  static of(text: string): Instant {
    const milliseconds = /(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
    if (Number.isNaN(milliseconds))
      throw new Error(`An instant is written in ISO 8601 with an offset; "${text}" is none.`)
    return new Instant(milliseconds)
  }

  /** Calendar date in Asia/Shanghai. */
  get day(): CivilDate {
    return CivilDate.of(new Date(this.milliseconds + shanghaiOffset).toISOString().slice(0, 10))
  }

  plusDays(days: number): Instant {
    return new Instant(this.milliseconds + days * 86_400_000)
  }

  toString(): string {
    return `${new Date(this.milliseconds + shanghaiOffset).toISOString().slice(0, 19)}+08:00`
  }
}

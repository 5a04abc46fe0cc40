import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { advanceClock, businessTime, keepClock, letClockRun, readClock, setClock } from './business-clock.js'

const noon = new Date('2026-05-01T12:00:00+08:00')
const anHourLater = new Date('2026-05-01T13:00:00+08:00')

describe('the business clock of the demonstration', () => {
  let file: string

  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json')
  })

  afterEach(() => rmSync(dirname(file), { recursive: true }))

  it('begins on the morning of 10 January 2023 and runs', () => {
    const clock = keepClock(file, noon)
    expect(businessTime(clock, noon)).toBe('2023-01-10T09:00:00+08:00')
    expect(businessTime(clock, anHourLater)).toBe('2023-01-10T10:00:00+08:00')
  })

  it('is kept over a second start', () => {
    keepClock(file, noon)
    expect(businessTime(keepClock(file, anHourLater), anHourLater)).toBe('2023-01-10T10:00:00+08:00')
  })

  it('moves by days and hours, back as well', () => {
    keepClock(file, noon)
    expect(businessTime(advanceClock(file, '1d', noon), noon)).toBe('2023-01-11T09:00:00+08:00')
    expect(businessTime(advanceClock(file, 'P1DT7H', noon), noon)).toBe('2023-01-12T16:00:00+08:00')
    expect(businessTime(advanceClock(file, '-2 days 30 minutes', noon), noon)).toBe('2023-01-10T15:30:00+08:00')
  })

  it('knows calendar months: a month after 31 January is 28 February', () => {
    setClock(file, '2023-01-31', noon)
    expect(businessTime(advanceClock(file, '1 month', noon), noon)).toBe('2023-02-28T00:00:00+08:00')
  })

  it('stands still when told to, and runs on from there', () => {
    keepClock(file, noon)
    expect(businessTime(letClockRun(file, false, noon), anHourLater)).toBe('2023-01-10T09:00:00+08:00')
    letClockRun(file, true, anHourLater)
    const another = new Date(anHourLater.getTime() + 60_000)
    expect(businessTime(readClock(file), another)).toBe('2023-01-10T09:01:00+08:00')
  })

  it('stays standing when it is set while standing', () => {
    letClockRun(file, false, noon)
    expect(setClock(file, '2023-01-20T16:00:00+08:00', noon).running).toBe(false)
  })

  it('is real time where there is no file', () => {
    expect(businessTime(readClock(file), noon)).toBe('2026-05-01T12:00:00+08:00')
  })

  it.each(['tomorrow', '2023-02-30', '2023-13-01T00:00:00+08:00', ''])(
    'refuses the instant "%s" with a sentence',
    (text) => {
      expect(() => setClock(file, text, noon)).toThrow('Expected an instant such as 2023-01-10T09:00:00+08:00')
    },
  )

  it.each(['soon', '5', 'P', 'PT', '1 fortnight'])('refuses the duration "%s" with a sentence', (text) => {
    keepClock(file, noon)
    expect(() => advanceClock(file, text, noon)).toThrow('Expected a duration such as 1d')
  })

  it('says how to mend a broken file, and mends it so', () => {
    writeFileSync(file, '{"business":')
    expect(() => readClock(file)).toThrow('npx huilian clock set')
    setClock(file, '2023-01-10T09:00:00+08:00', noon)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      business: '2023-01-10T09:00:00+08:00',
      real: '2026-05-01T12:00:00+08:00',
      running: true,
    })
  })
})

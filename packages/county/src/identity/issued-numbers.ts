import { dayNumber } from '../calendar.js'
import type { Sex } from '../lives/person.js'
import { identityNumber } from './identity-number.js'

const FIRST_BIRTH = dayNumber('1900-01-01')
const DAYS = dayNumber('2040-01-01') - FIRST_BIRTH

/** Sequences of one birth date: 001–099 belong to the stories, 100–799 to everybody, 800–999 to twins. */
const EVERYBODY = { from: 100, perSex: 350 }
const TWINS = { from: 800, pairs: 100 }

/**
 * Hands out each identity number once. 350 men and 350 women per birth date: a county of a million whose births
 * spread over ninety years needs about thirty of them, so one unassigned prefix is enough.
 * Memory: two bytes per day and sex, whatever the size of the county.
 */
export class IssuedNumbers {
  private readonly counters = new Uint16Array(DAYS * 2)
  private readonly twins = new Uint16Array(DAYS)

  next(birthDate: string, sex: Sex): string {
    const day = this.dayOf(birthDate)
    const slot = day * 2 + (sex === 'MALE' ? 1 : 0)
    const used = this.counters[slot] ?? 0
    if (used >= EVERYBODY.perSex) {
      throw new Error(
        `Expected at most ${EVERYBODY.perSex} people of one sex born on ${birthDate}, got one more: write a smaller county.`,
      )
    }
    this.counters[slot] = used + 1
    // 211 and 350 share no factor: every sequence is used once before any returns, and neighbours do not run on
    const step = (used * 211 + day * 17) % EVERYBODY.perSex
    return identityNumber(birthDate, EVERYBODY.from + step * 2 + (sex === 'MALE' ? 1 : 0))
  }

  /** Two numbers that follow each other, as registered at one counter on one day. */
  nextTwins(birthDate: string): { elder: string; younger: string } {
    const day = this.dayOf(birthDate)
    const used = this.twins[day] ?? 0
    if (used >= TWINS.pairs) throw new Error(`Expected at most ${TWINS.pairs} pairs of twins born on ${birthDate}.`)
    this.twins[day] = used + 1
    const sequence = TWINS.from + used * 2
    return { elder: identityNumber(birthDate, sequence), younger: identityNumber(birthDate, sequence + 1) }
  }

  private dayOf(birthDate: string): number {
    const day = dayNumber(birthDate) - FIRST_BIRTH
    if (day < 0 || day >= DAYS) throw new Error(`Expected a birth between 1900 and 2039, got ${birthDate}.`)
    return day
  }
}

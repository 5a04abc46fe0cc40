import { family, type Trouble } from './trouble.js'

/** A monitored household all of whose members are over 70: it may never be marked as removed from risk. */
export const allOverSeventy: Trouble = {
  id: 'all-over-seventy',
  title: { zh: '全家七十岁以上', en: 'Everybody over seventy' },
  per18000: 6,
  people: 2,
  tell(telling) {
    const { random } = telling
    const age = random.integer(72, 86)
    const { household, people } = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: Math.max(71, age - 2) },
      ],
      'UNSTABLE_LIFTED',
    )
    for (const person of people) {
      person.labour = 'NONE'
      person.death = null
    }
    return [household]
  },
}

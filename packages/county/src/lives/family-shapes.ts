import type { Random } from '../random.js'
import type { Sex } from './person.js'

/** One member to be: relation to the head, sex, age in full years. */
export interface Seat {
  relation: string
  sex: Sex
  age: number
}

export interface FamilyShape {
  name: string
  /** Of 100 households; the mean is about 2.4 members (18,000 people in 7,500 households). */
  weight: number
  seats(random: Random): Seat[]
}

const SENIORS: readonly (readonly [readonly [number, number], number])[] = [
  [[65, 69], 33],
  [[70, 74], 28],
  [[75, 79], 19],
  [[80, 84], 12],
  [[85, 89], 6],
  [[90, 101], 2],
]

function senior(random: Random): number {
  const [from, through] = random.weighted(SENIORS)
  return random.integer(from, through)
}

function either(random: Random): Sex {
  return random.chance(0.5) ? 'MALE' : 'FEMALE'
}

function child(random: Random, parentAge: number, order: 0 | 1 = 0): Seat {
  const sex = either(random)
  const age = Math.max(0, Math.min(parentAge - random.integer(21, 31), 28) - order * random.integer(2, 5))
  const relation = sex === 'MALE' ? (order === 0 ? '22' : '23') : order === 0 ? '32' : '33'
  return { relation, sex, age }
}

function grandchild(random: Random, grandparentAge: number): Seat {
  const sex = either(random)
  return {
    relation: sex === 'MALE' ? '41' : '42',
    sex,
    age: Math.max(0, Math.min(grandparentAge - random.integer(47, 60), 24)),
  }
}

/** The shapes of ordinary families: elderly-heavy, small. */
export const FAMILY_SHAPES: readonly FamilyShape[] = [
  {
    name: '独居老人',
    weight: 15,
    seats: (random) => [{ relation: '02', sex: random.chance(0.55) ? 'MALE' : 'FEMALE', age: senior(random) }],
  },
  {
    name: '单身',
    weight: 6,
    seats: (random) => [{ relation: '02', sex: random.chance(0.85) ? 'MALE' : 'FEMALE', age: random.integer(36, 64) }],
  },
  {
    name: '老年夫妻',
    weight: 18,
    seats: (random) => {
      const age = senior(random)
      return [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: Math.max(58, age - random.integer(-1, 5)) },
      ]
    },
  },
  {
    name: '老人与子女',
    weight: 7,
    seats: (random) => {
      const age = senior(random)
      const sex = random.chance(0.8) ? 'MALE' : 'FEMALE'
      return [
        { relation: '02', sex: either(random), age },
        { relation: sex === 'MALE' ? '22' : '32', sex, age: age - random.integer(21, 33) },
      ]
    },
  },
  {
    name: '单亲',
    weight: 4,
    seats: (random) => {
      const age = random.integer(30, 50)
      return [{ relation: '02', sex: either(random), age }, child(random, age)]
    },
  },
  {
    name: '中年夫妻',
    weight: 6,
    seats: (random) => {
      const age = random.integer(48, 64)
      return [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: age - random.integer(-1, 4) },
      ]
    },
  },
  {
    name: '夫妻与子女',
    weight: 15,
    seats: (random) => {
      const age = random.integer(28, 54)
      const wife = Math.max(22, age - random.integer(-1, 4))
      return [{ relation: '02', sex: 'MALE', age }, { relation: '12', sex: 'FEMALE', age: wife }, child(random, wife)]
    },
  },
  {
    name: '隔代',
    weight: 6,
    seats: (random) => {
      const age = random.integer(56, 76)
      return [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: age - random.integer(0, 4) },
        grandchild(random, age - 2),
      ]
    },
  },
  {
    name: '夫妻与老人',
    weight: 5,
    seats: (random) => {
      const age = random.integer(45, 62)
      const sex = random.chance(0.35) ? 'MALE' : 'FEMALE'
      return [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: age - random.integer(0, 4) },
        { relation: sex === 'MALE' ? '51' : '52', sex, age: age + random.integer(21, 32) },
      ]
    },
  },
  {
    name: '夫妻与两个子女',
    weight: 7,
    seats: (random) => {
      const age = random.integer(30, 52)
      const wife = Math.max(24, age - random.integer(-1, 4))
      return [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: wife },
        child(random, wife, 0),
        child(random, wife, 1),
      ]
    },
  },
  {
    name: '三代',
    weight: 5,
    seats: (random) => {
      const age = random.integer(34, 54)
      const wife = age - random.integer(0, 4)
      const sex = random.chance(0.35) ? 'MALE' : 'FEMALE'
      return [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: wife },
        child(random, wife, 0),
        { relation: sex === 'MALE' ? '51' : '52', sex, age: age + random.integer(22, 32) },
      ]
    },
  },
  {
    name: '四世同堂',
    weight: 2,
    seats: (random) => {
      const age = random.integer(58, 68)
      const son = age - random.integer(22, 27)
      return [
        { relation: '02', sex: 'MALE', age },
        { relation: '12', sex: 'FEMALE', age: age - random.integer(0, 3) },
        { relation: '22', sex: 'MALE', age: son },
        { relation: '38', sex: 'FEMALE', age: son - random.integer(-1, 3) },
        grandchild(random, age),
      ]
    },
  },
]

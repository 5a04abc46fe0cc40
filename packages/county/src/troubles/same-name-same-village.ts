import { single, type Trouble } from './trouble.js'

/** Two people of one name in one village: only the number tells them apart. */
export const sameNameSameVillage: Trouble = {
  id: 'same-name-same-village',
  title: { zh: '同村同名', en: 'Same name, same village' },
  per18000: 7,
  people: 2,
  tell(telling) {
    const { random } = telling
    const sex = random.chance(0.5) ? 'MALE' : 'FEMALE'
    const one = single(telling, { sex, age: random.integer(66, 80) }, 'LIFTED')
    const other = single(telling, { sex, age: random.integer(66, 80) }, 'LIFTED')
    other.person.name = one.person.name
    return [one.household, other.household]
  },
}

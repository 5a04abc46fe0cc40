import { family, type Trouble } from './trouble.js'

/** Her husband died years ago and was the 户主; the booklet has a 妻 and a 子 and nobody with code 02. */
export const householdWithoutHead: Trouble = {
  id: 'household-without-head',
  title: { zh: '户主已故、无人标为户主', en: 'A household without its head' },
  per18000: 7,
  people: 2,
  tell(telling) {
    const { random } = telling
    const age = random.integer(66, 84)
    const { household, people } = family(
      telling,
      [
        { relation: '12', sex: 'FEMALE', age },
        { relation: '22', sex: 'MALE', age: age - random.integer(22, 30) },
      ],
      'LIFTED',
    )
    const widow = people[0]
    if (widow) widow.marriage = '30'
    return [household]
  },
}

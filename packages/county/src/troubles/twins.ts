import { family, type Trouble } from './trouble.js'

/** Twins: one birth date, sequence numbers that follow each other, and names one character apart. */
export const twins: Trouble = {
  id: 'twins',
  title: { zh: '双胞胎', en: 'Twins' },
  per18000: 5,
  people: 4,
  tell(telling) {
    const { random } = telling
    const { household, people } = family(
      telling,
      [
        { relation: '02', sex: 'MALE', age: random.integer(32, 44) },
        { relation: '12', sex: 'FEMALE', age: random.integer(28, 40) },
        { relation: '32', sex: 'FEMALE', age: random.integer(3, 11) },
        { relation: '23', sex: 'MALE', age: 0 },
      ],
      'LIFTED',
    )
    const [, , elder, younger] = people
    if (!elder || !younger) return [household]
    const numbers = telling.numbers.nextTwins(elder.birthDate)
    // sequences are even for her, odd for him: the pair begins with an even one
    elder.identityNumber = numbers.elder
    younger.identityNumber = numbers.younger
    younger.birthDate = elder.birthDate
    younger.relation = '22'
    younger.schooling = undefined
    const stem = elder.name.slice(0, 1) + random.pick(['子', '雨', '梓', '思'])
    elder.name = `${stem}萱`
    younger.name = `${stem}轩`
    return [household]
  },
}

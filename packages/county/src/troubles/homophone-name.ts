import { single, type Trouble } from './trouble.js'

const HOMOPHONES: readonly (readonly [string, string])[] = [
  ['桂', '贵'],
  ['兰', '蓝'],
  ['珍', '真'],
  ['英', '瑛'],
  ['华', '花'],
]

/** A clinic that writes the name as it sounds: the number is right, the name differs from the other departments'. */
export const homophoneName: Trouble = {
  id: 'homophone-name',
  title: { zh: '同音异字的姓名', en: 'A name written as it sounds' },
  per18000: 6,
  people: 1,
  tell(telling) {
    const { random } = telling
    const { household, person } = single(telling, { sex: 'FEMALE', age: random.integer(66, 82) }, 'LIFTED')
    const [right, wrong] = random.pick(HOMOPHONES)
    person.name = `${person.name.slice(0, 1)}${random.pick(['桂', '玉', '秀'])}${right}`
    person.written = { health: { name: person.name.slice(0, 2) + wrong } }
    return [household]
  },
}

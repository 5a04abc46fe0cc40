import { mobileNumber } from '../identity/phone-number.js'
import { officerName } from '../names/name.js'
import { Random } from '../random.js'
import type { Village } from './village.js'

export interface Officer {
  name: string
  phone: string
  unit: string
}

/** Who serves a village: invented people with invented telephones. */
export interface Officers {
  helpers: readonly Officer[]
  gridMembers: readonly Officer[]
  firstSecretary: Officer
  cadre: Officer
  doctors: readonly Officer[]
  childDirector: Officer
}

const UNITS = ['来安县农业农村局', '来安县财政局', '来安县教育体育局', '来安县水利局', '来安县供销社', '来安县林业局']

export function officersOf(seed: string, village: Village): Officers {
  const random = Random.of(seed, 'officers', village.code)
  const officer = (unit: string): Officer => ({ name: officerName(random), phone: mobileNumber(random), unit })
  const committee = `${village.township.name}${village.name}`
  return {
    helpers: Array.from({ length: 12 }, () =>
      officer(random.chance(0.5) ? `${village.township.name}人民政府` : random.pick(UNITS)),
    ),
    gridMembers: Array.from({ length: 4 }, () => officer(committee)),
    firstSecretary: officer(random.pick(UNITS)),
    cadre: officer(`${village.township.name}人民政府`),
    doctors: Array.from({ length: 2 }, () => officer(`${village.shortName}卫生室`)),
    childDirector: officer(committee),
  }
}

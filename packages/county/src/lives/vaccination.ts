import { addDays, addMonths } from '../calendar.js'
import type { Dose, Exemption, VaccineClass } from './body.js'
import { has } from './illness.js'
import type { Person } from './person.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'

const MAKERS: Readonly<Record<VaccineClass, readonly string[]>> = {
  INACTIVATED: ['北京生物', '北京科兴', '武汉生物'],
  AD5: ['康希诺'],
  PROTEIN: ['安徽智飞'],
}
/** 智飞 is made in Hefei, so that protein vaccine is commoner here than elsewhere. */
const CLASSES: readonly (readonly [VaccineClass, number])[] = [
  ['INACTIVATED', 86],
  ['PROTEIN', 10],
  ['AD5', 4],
]
const SECOND_BOOSTER_SINCE = '2022-12-13'

/** Full course about 90 %, first booster about 75 %, of those over 80 fewer than 80 % the course (COMMON figures of 2022). */
export function vaccination(person: Person, telling: Telling): void {
  const age = ageOf(person, telling)
  person.exemption ??= person.doses === undefined && !person.told ? exemption(person, age, telling) : null
  person.doses ??= person.told ? everyDose(age) : doses(person, age, telling)
  person.refusedDoseOn ??=
    !person.told && person.doses.length < 3 && age >= 18 && telling.random.chance(0.12)
      ? addDays(telling.day, -telling.random.integer(2, 60))
      : null
}

/** What somebody of a story has had, where the story does not say otherwise: all that can be owed. */
function everyDose(age: number): Dose[] {
  const dose = (on: string, number: number, purpose: Dose['purpose']): Dose => ({
    on,
    vaccine: 'INACTIVATED',
    manufacturer: '北京生物',
    number,
    purpose,
  })
  if (age < 3) return []
  const course = [dose('2021-05-12', 1, 'COURSE'), dose('2021-06-10', 2, 'COURSE')]
  if (age < 18) return [dose('2021-11-20', 1, 'COURSE'), dose('2021-12-18', 2, 'COURSE')]
  course.push(dose('2022-01-15', 3, 'BOOSTER_1'))
  if (age >= 60) course.push(dose('2022-12-20', 4, 'BOOSTER_2'))
  return course
}

function doses(person: Person, age: number, telling: Telling): Dose[] {
  const { random, day } = telling
  const willing = age < 3 ? 0 : person.exemption ? 0.15 : age >= 80 ? 0.765 : age >= 70 ? 0.91 : 0.945
  if (!random.chance(willing)) return []
  const vaccine = age < 18 ? 'INACTIVATED' : random.weighted(CLASSES)
  const course = vaccine === 'INACTIVATED' ? 2 : vaccine === 'AD5' ? 1 : 3
  const begins =
    age < 12
      ? addDays('2021-11-05', random.integer(0, 90))
      : age < 18
        ? addDays('2021-08-10', random.integer(0, 70))
        : addDays('2021-04-10', random.integer(0, 230))
  const given: Dose[] = []
  const give = (on: string, of: VaccineClass, purpose: Dose['purpose']): void => {
    given.push({ on, vaccine: of, manufacturer: random.pick(MAKERS[of]), number: given.length + 1, purpose })
  }
  let on = begins
  for (let dose = 1; dose <= course; dose++) {
    if (dose > 1 && random.chance(0.012)) return given
    give(on, vaccine, 'COURSE')
    on = addDays(on, random.integer(24, 45))
  }
  const last = given[given.length - 1]
  if (!last || age < 18 || !random.chance(age >= 80 ? 0.76 : 0.84)) return given
  const booster = addDays(addMonths(last.on, 6), random.integer(3, 150))
  if (booster >= addDays(day, -2)) return given
  give(booster, vaccine === 'PROTEIN' || random.chance(0.12) ? 'PROTEIN' : vaccine, 'BOOSTER_1')
  const second = addDays(SECOND_BOOSTER_SINCE, random.integer(0, 27))
  if (age >= 60 && addMonths(booster, 6) <= second && second < day && random.chance(0.22))
    give(second, 'PROTEIN', 'BOOSTER_2')
  return given
}

function exemption(person: Person, age: number, telling: Telling): Exemption | null {
  const { random, day } = telling
  const cancer = has(person, '恶性肿瘤')
  const chance =
    cancer && !cancer.stable ? 0.45 : person.illnesses?.some(({ stable }) => !stable) ? 0.09 : age >= 80 ? 0.012 : 0.004
  if (age < 3 || !random.chance(chance)) return null
  const reason = cancer ? '放化疗期间' : random.chance(0.3) ? '严重过敏史' : '慢性病急性期'
  const issuedOn = addDays(day, -random.integer(10, 150))
  return {
    reason,
    issuedOn,
    ...(reason === '严重过敏史' ? {} : { through: addDays(issuedOn, random.integer(90, 210)) }),
    document: `来疾证〔2022〕${random.integer(1000, 9999)}号`,
  }
}

import type { Person } from './person.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'

/** School stage, education, marriage, party: what the registration form asks of everybody. */
export function schooling(person: Person, telling: Telling): void {
  const age = ageOf(person, telling)
  const { random } = telling
  person.schooling ??= stage(age, random.next())
  person.education ??= education(person, age, random.next())
  person.marriage ??= marriage(person, age, random.next())
  person.partyMember ??= age >= 28 && !person.told && random.chance(0.035)
}

function stage(age: number, dice: number): NonNullable<Person['schooling']> {
  if (age < 6) return '学龄前'
  if (age < 12) return '小学'
  if (age < 15) return '初中'
  if (age < 18) return dice < 0.55 ? '高中' : dice < 0.95 ? '中职' : '非在校'
  if (age < 22) return dice < 0.3 ? '本科' : dice < 0.55 ? '高职' : '非在校'
  return '非在校'
}

function education(person: Person, age: number, dice: number): NonNullable<Person['education']> {
  switch (person.schooling) {
    case '学龄前':
      return '90'
    case '小学':
      return '80'
    case '初中':
      return '70'
    case '高中':
      return '60'
    case '中职':
      return '40'
    case '高职':
      return '30'
    case '本科':
      return '20'
  }
  if (age >= 75) return dice < 0.55 ? '90' : dice < 0.92 ? '80' : '70'
  if (age >= 60) return dice < 0.22 ? '90' : dice < 0.7 ? '80' : dice < 0.95 ? '70' : '60'
  if (age >= 35) return dice < 0.05 ? '90' : dice < 0.3 ? '80' : dice < 0.85 ? '70' : dice < 0.95 ? '60' : '30'
  return dice < 0.1 ? '80' : dice < 0.6 ? '70' : dice < 0.75 ? '40' : dice < 0.9 ? '30' : '20'
}

function marriage(person: Person, age: number, dice: number): NonNullable<Person['marriage']> {
  const hasSpouse = person.household.members.some(
    (other) =>
      (other.relation === '12' && person.relation === '02') || (person.relation === '12' && other.relation === '02'),
  )
  if (hasSpouse) return dice < 0.04 ? '22' : '21'
  if (person.relation === '38' || person.relation === '28') return '21'
  if (age < 22) return '10'
  if (age >= 65) return dice < (person.sex === 'FEMALE' ? 0.95 : 0.55) ? '30' : '10'
  if (age >= 45) return dice < 0.5 ? '10' : dice < 0.75 ? '40' : '30'
  return dice < 0.75 ? '10' : dice < 0.9 ? '40' : '21'
}

import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { severelyDisabled } from '../lives/disability.js'
import { underlyingDiseases } from '../lives/illness.js'
import { isMaternal } from '../lives/pregnancy.js'
import type { Telling } from '../lives/telling.js'

export type KeyGroup =
  '65岁以上老年人' | '基础性疾病患者' | '孕产妇' | '孤寡老人' | '独居老人' | '留守儿童' | '残疾人' | '失能半失能人员'

/** The key groups (重点人群) of H-LEDGER to which a person truly belongs. */
export function keyGroupsOf(person: Person, telling: Telling): KeyGroup[] {
  const age = ageOf(person, telling)
  const groups: KeyGroup[] = []
  if (age >= 65) groups.push('65岁以上老年人')
  if (age >= 60 && underlyingDiseases(person).length > 0) groups.push('基础性疾病患者')
  if (isMaternal(person, telling.day)) groups.push('孕产妇')
  if (person.withoutKin) groups.push('孤寡老人')
  if (age >= 60 && person.livingAlone) groups.push('独居老人')
  if (person.leftBehindChild) groups.push('留守儿童')
  if (severelyDisabled(person)) groups.push('残疾人')
  if (person.selfCare === 'PARTIAL' || person.selfCare === 'NONE') groups.push('失能半失能人员')
  return groups
}

import { fixedNumber } from '../identity/phone-number.js'
import { Random } from '../random.js'
import type { Township, Village } from './village.js'

/** A village clinic (村卫生室) or a township's hospital (乡镇卫生院), with the duty telephone it has now. */
export interface Clinic {
  code: string
  name: string
  kind: '村卫生室' | '乡镇卫生院'
  division: string
  dutyPhone: string
  /** The number before, where it changed in the campaign: households that were told it have to be told again. */
  formerPhone?: string
}

export const PHONE_CHANGED_ON = '2022-12-28'

export function clinicOf(village: Village): Clinic {
  const line = 1000 + (Number(village.code.slice(6, 12)) % 4500)
  const changed = Random.of('duty-phone', village.code).chance(0.05)
  return {
    code: `${village.code}-W`,
    name: `${village.township.name}${village.shortName}卫生室`,
    kind: '村卫生室',
    division: village.code,
    dutyPhone: fixedNumber(changed ? line + 4500 : line),
    ...(changed ? { formerPhone: fixedNumber(line) } : {}),
  }
}

export function hospitalOf(township: Township): Clinic {
  return {
    code: `${township.code.slice(0, 9)}-H`,
    name: `${township.name}卫生院`,
    kind: '乡镇卫生院',
    division: township.code,
    dutyPhone: fixedNumber(Number(township.code.slice(6, 9))),
  }
}

/** The duty telephone that somebody was told on a day. */
export function numberTold(village: Village, on: string): string {
  const clinic = clinicOf(village)
  return on < PHONE_CHANGED_ON && clinic.formerPhone ? clinic.formerPhone : clinic.dutyPhone
}

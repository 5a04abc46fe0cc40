import { recordList, type CivilDate } from '@huilian/subgraph'
import { Responsibility } from './responsibility.entity.js'

export const responsibilitiesOfHousehold = recordList(Responsibility, 'householdNumber', { from: 'ASC', role: 'ASC' })

/** Whether somebody looks after the household on a day: within the period, and his account has not ended. */
export function isResponsibleOn(of: Pick<Responsibility, 'from' | 'to' | 'accountEndedOn'>, on: CivilDate): boolean {
  return of.from <= on && (!of.to || of.to >= on) && (!of.accountEndedOn || of.accountEndedOn > on)
}

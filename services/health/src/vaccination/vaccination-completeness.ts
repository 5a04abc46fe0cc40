import { type CivilDate, type DepartmentRequest } from '@huilian/subgraph'
import { vaccinationLedger } from './vaccination.ledger.js'

/** A vaccination register tells the whole history only where it begins no later than the campaign for everybody. */
const VACCINATION_BEGAN: CivilDate = '2021-04-01'

/** Whether the vaccination register was handed in, with its whole history, for the division of a record. */
export async function hasCompleteVaccinations(
  divisionCode: string | null,
  { registerScopes }: DepartmentRequest,
): Promise<boolean> {
  if (divisionCode === null) return false
  const scopes = await registerScopes.load(divisionCode)
  return scopes.some(({ register, from }) => register === vaccinationLedger.register && from <= VACCINATION_BEGAN)
}

import { recordList, type Sql } from '@huilian/subgraph'
import { ClinicRow } from './clinic.entity.js'
import { divisionPrefix } from './division-code.js'
import { DutyPhoneRow } from './duty-phone.entity.js'

export const clinicOfCode = recordList(ClinicRow, 'code', {})
export const dutyPhonesOfClinic = recordList(DutyPhoneRow, 'clinicCode', { validFrom: 'ASC' })

/** Codes of the clinics of a division and all divisions under it, closed ones last. */
export async function listClinics(sql: Sql, division: string): Promise<{ code: string }[]> {
  return sql.query(
    `select code from clinic where division_code like $1 || '%'
      order by closed_on is not null, division_code, code`,
    [divisionPrefix(division)],
  )
}

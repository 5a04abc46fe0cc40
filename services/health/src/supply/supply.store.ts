import { recordList, type CivilDate, type Sql } from '@huilian/subgraph'
import { divisionPrefix } from '../clinic/division-code.js'
import { SupplyRow } from './supply.entity.js'

export const suppliesOfClinic = recordList(SupplyRow, 'clinicCode', { countedOn: 'ASC' })

/** Full days that the stock lasts: as the clinic stated, else stock by daily use; null where neither is known. */
export function withDaysOfStock(row: SupplyRow): SupplyRow {
  const computed = row.dailyUse ? Math.floor(row.quantity / row.dailyUse) : null
  return { ...row, daysOfStock: row.daysOfStock ?? computed }
}

/** The latest count on or before a day of each item of each clinic in a division. */
export async function listLatestSupplies(sql: Sql, division: string, on: CivilDate): Promise<SupplyRow[]> {
  const rows = await sql.query<SupplyRow>(
    `select distinct on (division_code, clinic_code, item)
            clinic_code as "clinicCode", item, quantity, unit, daily_use::float8 as "dailyUse",
            days_of_stock as "daysOfStock", counted_on::text as "countedOn"
       from supply
      where division_code like $1 || '%' and counted_on <= $2::date
      order by division_code, clinic_code, item, counted_on desc`,
    [divisionPrefix(division), on],
  )
  return rows.map(withDaysOfStock)
}

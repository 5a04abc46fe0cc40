import { type LedgerRow } from '@huilian/ledger'
import { defineRegister, place, type Placement } from '@huilian/subgraph'
import { BEFORE_THE_REGISTER, Membership } from '../membership/membership.entity.js'
import { PersonRow } from './person.entity.js'
import { personLedger } from './person.ledger.js'

type Row = LedgerRow<typeof personLedger>

export const personRegister = defineRegister({
  ledger: personLedger,
  entity: PersonRow,
  decidesNames: true,
  people: (row) => ({
    person: { identity: row.identity, name: row.name, divisionCode: row.division, birthDate: row.birthDate },
  }),
  placements: (row, { person }) => [place(PersonRow, factsOf(row, person)), ...membershipsOf(row, person)],
})

function factsOf(row: Row, personKey: string | null): Partial<PersonRow> {
  return {
    personKey: personKey!,
    divisionCode: row.division,
    rosterHousehold: row.coLivingHousehold ?? row.hukouHousehold ?? '',
    birthDate: row.birthDate,
    sex: row.sex,
    ethnicity: row.ethnicity,
    hukouInCounty: row.hukouInCounty,
    education: row.education,
    schooling: row.schooling,
    healthStatus: row.healthStatus ? [...row.healthStatus] : null,
    labourAbility: row.labourAbility,
    workArea: row.workArea,
    workProvince: row.workProvince,
    workSince: row.workSince,
    workReturnedOn: row.workReturnedOn,
    medicalInsurance: row.medicalInsurance,
    pension: row.pension,
    livingAlone: row.livingAlone,
    withoutKin: row.withoutKin,
    leftBehindChild: row.leftBehindChild,
    presence: row.presence ?? (row.diedOn ? 'DECEASED' : null),
    presenceSince: row.presenceSince,
    presenceProvince: row.presenceProvince,
    institution: row.institution,
    institutionKind: row.institutionKind,
    presenceSource: row.presenceSource,
    presenceCheckedOn: row.presenceCheckedOn,
    diedOn: row.diedOn,
    phone: row.phone,
  }
}

function membershipsOf(row: Row, personKey: string | null): Placement[] {
  const placements: Placement[] = []
  const add = (
    kind: 'HUKOU' | 'CO_LIVING',
    household: string | null,
    relation: string | null,
    from: string | null,
    to: string | null,
  ) => {
    if (!household) return
    const validFrom = from ?? BEFORE_THE_REGISTER
    placements.push(
      place(Membership, {
        personKey: personKey!,
        divisionCode: row.division,
        kind,
        householdNumber: household,
        relation,
        validFrom,
        validTo: to,
      }),
    )
  }
  add('HUKOU', row.hukouHousehold, row.hukouRelation, row.hukouSince, row.hukouUntil)
  add('CO_LIVING', row.coLivingHousehold, row.coLivingRelation, row.coLivingSince, row.coLivingUntil)
  return placements
}

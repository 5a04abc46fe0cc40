import { type LedgerRow } from '@huilian/ledger'
import { defineRegister, place, type Placement } from '@huilian/subgraph'
import { DisabilityCertificate } from './disability-certificate.entity.js'
import { disabilityCertificateLedger } from './disability-certificate.ledger.js'
import { DisabilityGrading } from './disability-grading.entity.js'
import { gradingOfNumber, type DisabilityLevelWord } from './disability.words.js'

/** A row is a certificate as it stands, its grading, and the grading before where the row tells of a change. */
export const disabilityCertificateRegister = defineRegister({
  ledger: disabilityCertificateLedger,
  entity: DisabilityCertificate,
  people: (row) => ({ holder: { identity: row.identity, name: row.name, divisionCode: row.division } }),
  placements: (row, { holder }) => [
    place(DisabilityCertificate, {
      personKey: holder,
      issuedOn: row.issuedOn,
      validTo: row.validTo,
      cancelledOn: row.cancelledOn,
      cancellationReason: row.cancellationReason,
    }),
    ...gradings(row, holder),
  ],
})

function gradings(row: LedgerRow<typeof disabilityCertificateLedger>, personKey: string | null): Placement[] {
  const numbered = gradingOfNumber(row.identity.evidence)
  const kind = row.kind ?? numbered?.kind
  const level = row.level ?? numbered?.level
  const gradedOn = row.gradedOn ?? row.issuedOn
  // the ledger refuses a row without grading or day
  if (!kind || !level || !gradedOn) return []
  const now = place(DisabilityGrading, { personKey, gradedOn, kind, level: levelNumber(level) })
  const before = row.previousGradedOn ?? row.issuedOn
  if (!row.previousLevel || !before || before >= gradedOn) return [now]
  const previous = {
    personKey,
    gradedOn: before,
    kind: row.previousKind ?? kind,
    level: levelNumber(row.previousLevel),
  }
  return [now, place(DisabilityGrading, previous)]
}

function levelNumber(level: DisabilityLevelWord): number {
  return Number(level.slice(-1))
}

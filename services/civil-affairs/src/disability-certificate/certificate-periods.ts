import { type CivilDate } from '@huilian/subgraph'
import { type DisabilityCertificate as CertificateRow } from './disability-certificate.entity.js'
import { type DisabilityCertificate } from './disability-certificate.type.js'
import { type DisabilityGrading } from './disability-grading.entity.js'
import { DisabilityKind } from './disability-kind.type.js'

/**
 * A certificate as periods of one kind and level, oldest first. A period lasts until the day before the next grading,
 * the day before the cancellation, or the last day printed, whichever comes first. Without the certificate there are
 * none, whatever was graded once.
 */
export function certificatePeriods(
  certificate: CertificateRow | null,
  gradings: readonly DisabilityGrading[],
): DisabilityCertificate[] {
  if (!certificate) return []
  const { issuedOn, cancelledOn, cancellationReason } = certificate
  return gradings
    .map(({ kind, level, gradedOn }, index): DisabilityCertificate => ({
      kind: DisabilityKind[kind],
      level,
      validFrom: gradedOn,
      validTo: earliest([
        dayBefore(gradings[index + 1]?.gradedOn ?? null),
        dayBefore(cancelledOn),
        certificate.validTo,
      ]),
      issuedOn,
      cancelledOn,
      cancellationReason,
    }))
    .filter(({ validFrom, validTo }) => validTo === null || validFrom <= validTo)
}

function earliest(days: readonly (CivilDate | null)[]): CivilDate | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null)
}

function dayBefore(day: CivilDate | null): CivilDate | null {
  return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

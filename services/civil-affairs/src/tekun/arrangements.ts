import { personOf } from '../person/person.reference.js'
import { type CareAgreement } from './care-agreement.type.js'
import { type Residence } from './residence.type.js'
import { CarerState } from './tekun.enums.js'
import { type Tekun } from './tekun.entity.js'

/** The agreement on care of an approval. Null: the ledger tells of no agreement and names no carer. */
export function careAgreementOf(approval: Tekun): CareAgreement | null {
  const { agreementSignedOn, agreementEndedOn, carerName, carerKey, carerState } = approval
  if (agreementSignedOn === null && carerName === null) return null
  return {
    signedOn: agreementSignedOn,
    endedOn: agreementEndedOn,
    carerNamed: carerName !== null,
    carer: personOf(carerKey),
    carerState: carerState === null ? null : CarerState[carerState],
  }
}

/** The stay in an institution of an approval. Null: the ledger tells of none. */
export function residenceOf({ institution, residentFrom, residentTo }: Tekun): Residence | null {
  return institution === null && residentFrom === null ? null : { institution, from: residentFrom, to: residentTo }
}

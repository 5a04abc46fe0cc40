import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Clinic } from '../clinic/clinic.reference.js'
import { type FamilyDoctorContractRow } from './family-doctor-contract.entity.js'
import { FamilyDoctorContract } from './family-doctor-contract.type.js'

@Resolver(() => FamilyDoctorContract)
export class FamilyDoctorContractResolver {
  @FieldResolver(() => Clinic, { nullable: true, description: 'Clinic that signed, with its numbers (签约机构).' })
  clinic(@Root() contract: FamilyDoctorContractRow): Clinic {
    return { code: contract.clinicCode }
  }
}

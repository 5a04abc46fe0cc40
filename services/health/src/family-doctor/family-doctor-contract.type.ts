import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'

@ObjectType('HealthFamilyDoctorContract', {
  simpleResolvers: true,
  description: 'A family-doctor contract (家庭医生签约).',
})
export class FamilyDoctorContract {
  @Field(() => CivilDateScalar, { description: 'Day of signing (签约日期).' })
  signedOn!: string

  @Field(() => CivilDateScalar, { description: 'First day (协议起始日期).' })
  validFrom!: string

  @Field(() => CivilDateScalar, { description: 'Last day (协议截止日期).' })
  validTo!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day it was ended early (解约日期).' })
  endedOn!: string | null

  @Field(() => String, { description: 'Family doctor, as every contract household is told (家庭医生).' })
  doctor!: string

  @Field(() => String, { nullable: true, description: 'Family-doctor team (签约团队).' })
  team!: string | null

  @Field(() => String, { nullable: true, description: 'Package of services (服务包).' })
  servicePackage!: string | null

  @Field(() => ID, { description: 'Clinic that signed, by its code (签约机构编码).' })
  clinicCode!: string
}

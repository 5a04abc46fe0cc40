import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { familyDoctorServices } from './family-doctor.codes.js'

const FamilyDoctorServiceEnum = graphqlEnum(familyDoctorServices)

@ObjectType('HealthFamilyDoctorService', {
  simpleResolvers: true,
  description: 'A service under a family-doctor contract (家庭医生履约服务).',
})
export class FamilyDoctorService {
  @Field(() => CivilDateScalar, { description: 'Day of the service (服务日期).' })
  servedOn!: string

  @Field(() => FamilyDoctorServiceEnum, { description: 'What was done (服务内容).' })
  kind!: CodeOf<typeof familyDoctorServices>

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}

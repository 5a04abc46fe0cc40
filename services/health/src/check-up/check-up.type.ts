import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { checkUpKinds } from './check-up.codes.js'

const CheckUpKindEnum = graphqlEnum(checkUpKinds)

@ObjectType('HealthCheckUp', { simpleResolvers: true, description: 'A check-up (健康体检).' })
export class CheckUp {
  @Field(() => CheckUpKindEnum, { description: 'For whom it is (体检类别).' })
  kind!: CodeOf<typeof checkUpKinds>

  @Field(() => CivilDateScalar, { description: 'Day of the check-up (体检日期).' })
  examinedOn!: string

  @Field(() => Boolean, { nullable: true, description: 'Whether the body was examined (体格检查).' })
  physicalExamination!: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether blood, urine, ECG and ultrasound were done (辅助检查).',
  })
  laboratoryTests!: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether health and habits were assessed (健康评估).' })
  assessment!: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether guidance of Chinese medicine was given (中医药健康管理).',
  })
  chineseMedicineGuidance!: boolean | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}

import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { contraindicatedMedicines } from './medicine.codes.js'

const ContraindicatedMedicineEnum = graphqlEnum(contraindicatedMedicines)

@ObjectType('HealthMedicineContraindication', {
  simpleResolvers: true,
  description: 'Medicine that a clinician says is not for this person (不宜服用).',
})
export class MedicineContraindication {
  @Field(() => [ContraindicatedMedicineEnum], { description: 'Which medicine (不宜服用药品).' })
  medicines!: CodeOf<typeof contraindicatedMedicines>[]

  @Field(() => CivilDateScalar, { description: 'Day of the decision (判定日期).' })
  decidedOn!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null: for ever (有效期至).' })
  validTo!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}

import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { infectionEvidences } from './infection.codes.js'

const InfectionEvidenceEnum = graphqlEnum(infectionEvidences)

@ObjectType('HealthInfection', { simpleResolvers: true, description: 'A COVID-19 infection (新冠病毒感染).' })
export class Infection {
  @Field(() => CivilDateScalar, { description: 'Day of the positive test or diagnosis (阳性日期).' })
  positiveOn!: string

  @Field(() => InfectionEvidenceEnum, { description: 'What it is known by (感染依据).' })
  evidence!: CodeOf<typeof infectionEvidences>

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}

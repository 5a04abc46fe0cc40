import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { Person } from '../person/person.reference.js'
import { CarerState } from './tekun.enums.js'

@ObjectType('CivilAffairsCareAgreement', {
  simpleResolvers: true,
  description: 'Agreement on care for somebody supported at home (照料护理协议).',
})
export class CareAgreement {
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of signing (签订日期).' })
  signedOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null: it goes on (终止日期).' })
  endedOn!: string | null

  @Field(() => Boolean, { description: 'Whether a carer is named; the name stays with the bureau (是否明确照料人).' })
  carerNamed!: boolean

  @Field(() => Person, { nullable: true, description: 'The carer, where the bureau has the number (照料人).' })
  carer!: Person | null

  @Field(() => CarerState, { nullable: true, description: 'What became of the carer; null: nobody said (照料人状态).' })
  carerState!: CarerState | null
}

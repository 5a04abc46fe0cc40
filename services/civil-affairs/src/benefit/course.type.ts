import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'

/** From when to when a benefit holds. */
@ObjectType('CivilAffairsCourse', { description: 'From when to when a benefit holds (享受期间).' })
export abstract class Course {
  @Field(() => CivilDateScalar, { description: 'First day on which it holds (起始日期).' })
  effectiveFrom!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null: it goes on (终止日期).' })
  effectiveTo!: string | null

  @Field(() => String, { nullable: true, description: 'Why it ended; only for civil affairs (终止原因).' })
  terminationReason!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'First day of the latest suspension (暂停日期).' })
  suspendedFrom!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which payment began again; null while suspended (恢复日期).',
  })
  suspendedTo!: string | null

  @Field(() => String, { nullable: true, description: 'Why it is suspended; only for civil affairs (暂停原因).' })
  suspensionReason!: string | null
}

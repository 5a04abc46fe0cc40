import { Directive, Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar, InstantScalar } from './scalars.js'

@ObjectType({
  simpleResolvers: true,
  description: 'A key that changed: never a fact, so that a lost event cannot become a false gap (变更).',
})
@Directive('@shareable')
@Directive('@inaccessible')
export class Change {
  @Field(() => String, { description: 'Entity type of the key, such as `Person` (实体类型).' })
  typename!: string

  @Field(() => ID, { description: 'Key of the entity that changed (主键).' })
  id!: string

  @Field(() => Boolean, { description: 'Tombstone: the department no longer holds this key (已删除).' })
  deleted!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A page of the change feed (变更页).' })
@Directive('@shareable')
@Directive('@inaccessible')
export class ChangePage {
  @Field(() => [Change], { description: 'Keys in an order that cannot skip a late commit (变更列表).' })
  changes!: Change[]

  @Field(() => String, { description: 'Give this as `after` to read on; stable across restarts (游标).' })
  cursor!: string

  @Field(() => Boolean, { description: 'Whether more changes wait behind this page (是否还有).' })
  hasMore!: boolean

  @Field(() => InstantScalar, {
    description: 'Instant through which the department’s data is complete, as its ledgers state it (数据截至).',
  })
  asOf!: string | Date
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A register was handed in, complete, for a division and a period. Only inside such a scope does an empty list mean none (台账报送范围).',
})
@Directive('@shareable')
export class RegisterScope {
  @Field(() => String, { description: 'Register, such as `medicine-deliveries` (台账).' })
  register!: string

  @Field(() => ID, { description: 'Division code, 12 digits; its villages are included (行政区划).' })
  division!: string

  @Field(() => CivilDateScalar, { description: 'First day of the period (起始日期).' })
  from!: string

  @Field(() => InstantScalar, { description: 'Instant through which the register is complete (完整截至).' })
  through!: string | Date

  @Field(() => [ID], {
    description:
      'Divisions in which rows were refused and not handed in again: there nothing follows from absence (有未通过行的区划).',
  })
  except!: string[]
}

/** Most keys a page of the feed holds. */
export const MAX_CHANGES = 10_000

export const firstChangesDescription = `Most changes to answer, 1 to ${MAX_CHANGES} (条数上限).`

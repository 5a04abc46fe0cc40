import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Indexed, InstantScalar, type DepartmentRequest } from '@huilian/subgraph'
import { category, type Category } from '../household/category.codes.js'
import { Household } from '../household/household.type.js'
import { membershipFact } from '../membership/membership-fact.js'
import { createMembershipsLoader } from '../membership/membership.loader.js'
import { MembershipFact } from '../membership/membership.type.js'
import { loadPerson } from './person.loader.js'
import { Person } from './person.type.js'

/** Which households a person belongs to, and what standing that gives him (rules: L, M and X of the population). */
@Resolver(() => Person)
export class PersonHouseholdResolver {
  @FieldResolver(() => Household, {
    nullable: true,
    description: 'The household lived with today; never taken from the booklet (共同生活户).',
  })
  async household(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Household | null> {
    return reference((await loadPerson(root, request))?.homeNumber)
  }

  @FieldResolver(() => Household, { nullable: true, description: 'The household of the booklet today (户籍户).' })
  async hukouHousehold(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Household | null> {
    return reference((await loadPerson(root, request))?.hukouNumber)
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the hukou is in this county, as stated, or because a household of the register holds it (是否本县户籍).',
  })
  @Indexed()
  async hukouInCounty(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    const facts = await loadPerson(root, request)
    return facts?.hukouInCounty ?? (facts?.hukouNumber ? true : null)
  }

  @FieldResolver(() => [MembershipFact], {
    nullable: true,
    description: 'Every membership of the person in both senses, oldest first (家庭成员关系历史).',
  })
  async memberships(
    @Root() root: Person,
    @Arg('knownAt', () => InstantScalar, {
      nullable: true,
      description: 'As the registers knew it at this instant; left out, as they know it now (登记时点).',
    })
    knownAt: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<MembershipFact[]> {
    const facts = await loadPerson(root, request)
    if (!facts) return []
    const loader = request.loader(createMembershipsLoader)
    return (await loader.load({ personKey: facts.personKey, knownAt: knownAt ?? null })).map(membershipFact)
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Member today of a household lifted out of poverty; null: nobody says (是否脱贫人口).',
  })
  @Indexed()
  async lifted(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.lifted ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Member today of a household in active monitoring; null: of no household of the register (是否监测对象).',
  })
  @Indexed()
  async monitored(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.monitored ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Member today of a household that is or was monitored (是否曾为监测对象).',
  })
  @Indexed()
  async everMonitored(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.everMonitored ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Member today of a household that was monitored once and whose risk was removed (是否风险已消除).',
  })
  @Indexed()
  async riskRemoved(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.riskRemoved ?? null
  }

  @FieldResolver(() => category.values, {
    nullable: true,
    description:
      'Category of the person’s household, that of the booklet first; null: outside the lifted and monitored (人员类别).',
  })
  @Indexed()
  async registryCategory(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Category | null> {
    return (await loadPerson(root, request))?.category ?? null
  }
}

function reference(number: string | null | undefined): Household | null {
  return number ? { number } : null
}

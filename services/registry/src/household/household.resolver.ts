import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, RegisterScope, type DepartmentRequest } from '@huilian/subgraph'
import { Division } from '../division/division.type.js'
import { membershipFact } from '../membership/membership-fact.js'
import { createMembersLoader } from '../membership/membership.loader.js'
import { type Member } from '../membership/membership.store.js'
import { MembershipFact } from '../membership/membership.type.js'
import { HEAD } from '../membership/relation.codes.js'
import { Person } from '../person/person.type.js'
import { category, type Category } from './category.codes.js'
import { householdAttribute, type HouseholdAttribute } from './household-attribute.codes.js'
import { type HouseholdRow } from './household.entity.js'
import { rowOfHousehold } from './household.store.js'
import { Household } from './household.type.js'
import { Income } from './income.type.js'
import { Lifecycle } from './lifecycle.type.js'
import { povertyCause, type PovertyCause } from './poverty-cause.codes.js'

const onDay = 'On this day; left out, today (日期).'

/** What a household is: where, who, of which category and standing. */
@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the registry holds this household; false for a number it does not know (是否在册).',
  })
  @Indexed()
  async registered(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<boolean> {
    return (await load(root, request)) !== null
  }

  @FieldResolver(() => Division, { nullable: true, description: 'Village (所属村).' })
  async division(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<Division | null> {
    const code = (await load(root, request))?.divisionCode
    return code ? { code } : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Village group; the address goes no further (村民组).' })
  async group(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await load(root, request))?.groupName ?? null
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Head by the booklet today; null where none is named or the named one has died (户主).',
  })
  async head(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<Person | null> {
    const today = request.clock.today()
    const members = await loadMembers(root, today, request)
    const head = members.find((each) => each.kind === 'HUKOU' && each.relation === HEAD)
    return head && !(head.diedOn && head.diedOn <= today) ? { id: head.personKey } : null
  }

  @FieldResolver(() => [Person], {
    nullable: true,
    description:
      'Who lives with the household, heads first; the dead stay until the register ends their membership (共同生活成员).',
  })
  async members(
    @Root() root: Household,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: onDay }) on: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<Person[]> {
    return people(await loadMembers(root, on, request), 'CO_LIVING')
  }

  @FieldResolver(() => [Person], {
    nullable: true,
    description: 'Who is in the household’s booklet, heads first (户籍成员).',
  })
  async hukouMembers(
    @Root() root: Household,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: onDay }) on: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<Person[]> {
    return people(await loadMembers(root, on, request), 'HUKOU')
  }

  @FieldResolver(() => [MembershipFact], {
    nullable: true,
    description: 'Members in both senses with their relation to the head (家庭成员关系).',
  })
  async memberships(
    @Root() root: Household,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: onDay }) on: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<MembershipFact[]> {
    return (await loadMembers(root, on, request)).map(membershipFact)
  }

  @FieldResolver(() => category.values, {
    nullable: true,
    description: 'Category; null: recorded without being lifted or monitored (户类型).',
  })
  @Indexed()
  async category(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<Category | null> {
    return (await load(root, request))?.category ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Lifted out of poverty once; null: a household struck suddenly of which nobody says (是否脱贫户).',
  })
  @Indexed()
  async liftedHousehold(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await load(root, request))?.lifted ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Year in which it was lifted (脱贫年度).' })
  async liftedYear(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<number | null> {
    return (await load(root, request))?.liftedYear ?? null
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'In active monitoring (是否正在监测).' })
  @Indexed()
  async monitored(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await load(root, request))?.monitored ?? null
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Is or was monitored (是否曾被监测).' })
  @Indexed()
  async everMonitored(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await load(root, request))?.everMonitored ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Monitored once, and its risk removed (是否风险已消除).',
  })
  @Indexed()
  async riskRemoved(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await load(root, request))?.riskRemoved ?? null
  }

  @FieldResolver(() => Lifecycle, {
    nullable: true,
    description: 'The course of its monitoring; null: it never began (监测过程).',
  })
  async lifecycle(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<Lifecycle | null> {
    const row = await load(root, request)
    return row && (row.state ?? row.clueOn ?? row.identifiedOn ?? row.enteredOn ?? row.riskRemovedOn) ? row : null
  }

  @FieldResolver(() => householdAttribute.values, { nullable: true, description: 'Type as registered (户属性).' })
  @Indexed()
  async attribute(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<HouseholdAttribute | null> {
    return (await load(root, request))?.attribute ?? null
  }

  @FieldResolver(() => povertyCause.values, { nullable: true, description: 'Main cause of poverty (主要致贫原因).' })
  @Indexed()
  async mainCause(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<PovertyCause | null> {
    return (await load(root, request))?.mainCause ?? null
  }

  @FieldResolver(() => [povertyCause.values], { nullable: true, description: 'Up to two other causes (其他致贫原因).' })
  async otherCauses(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<PovertyCause[] | null> {
    const row = await load(root, request)
    return row ? (row.otherCauses ?? []) : null
  }

  @FieldResolver(() => Income, {
    nullable: true,
    description: 'Income as registered; a reference, never the sole criterion (家庭收入).',
  })
  async income(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<Income | null> {
    const row = await load(root, request)
    if (!row || (row.incomeYear === null && row.incomePerHead === null)) return null
    const { incomeYear, incomePerHead, wages, business, property, transfers, expenses } = row
    return { year: incomeYear, perHead: incomePerHead, wages, business, property, transfers, expenses }
  }

  @FieldResolver(() => [RegisterScope], {
    nullable: true,
    description:
      'For which periods the registry’s registers were handed in complete for the household’s division (台账报送范围).',
  })
  async registers(@Root() root: Household, @Ctx() request: DepartmentRequest): Promise<RegisterScope[]> {
    const code = (await load(root, request))?.divisionCode
    return code ? request.registerScopes.load(code) : []
  }
}

function load({ number }: Household, request: DepartmentRequest): Promise<HouseholdRow | null> {
  return request.lists.loadFirst(rowOfHousehold, number)
}

function loadMembers({ number }: Household, on: string | null, request: DepartmentRequest): Promise<Member[]> {
  return request.loader(createMembersLoader).load({ householdNumber: number, on: on ?? request.clock.today() })
}

function people(members: readonly Member[], kind: Member['kind']): Person[] {
  const keys = new Set(members.filter((each) => each.kind === kind).map((each) => each.personKey))
  return [...keys].map((id) => ({ id }))
}

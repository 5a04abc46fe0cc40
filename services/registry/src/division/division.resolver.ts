import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, type DepartmentRequest } from '@huilian/subgraph'
import { divisionLevel, type DivisionLevel } from './division-level.codes.js'
import { createDivisionLoader, createDivisionsBelowLoader } from './division.loader.js'
import { type DivisionFacts } from './division.store.js'
import { Division } from './division.type.js'

const below = 'In force on this day; left out, today (日期).'

@Resolver(() => Division)
export class DivisionResolver {
  @Query(() => Division, {
    nullable: true,
    description: 'The division with this code, abolished or not; null where the tree has none (按代码查区划).',
  })
  async division(
    @Arg('code', () => ID, { description: 'Statistical division code, 12 digits (区划代码).' }) code: string,
    @Ctx() request: DepartmentRequest,
  ): Promise<Division | null> {
    return (await facts({ code }, request)) ? { code } : null
  }

  @Query(() => [Division], { nullable: true, description: 'The divisions directly below another, by code (下级区划).' })
  async divisions(
    @Arg('parent', () => ID, {
      nullable: true,
      description: 'Code of the division above; left out, the provinces (上级区划代码).',
    })
    parent: string | null,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: below }) on: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<Division[]> {
    return listBelow(parent ?? null, on, request)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name, such as 龙湖村委会 (名称).' })
  async name(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await facts(root, request))?.name ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name from the county down, such as 来安县半塔镇龙湖村委会 (全称).',
  })
  async fullName(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await facts(root, request))?.fullName ?? null
  }

  @FieldResolver(() => divisionLevel.values, { nullable: true, description: 'Level (级别).' })
  async level(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<DivisionLevel | null> {
    return (await facts(root, request))?.level ?? null
  }

  @FieldResolver(() => Division, { nullable: true, description: 'The division above; null for a province (上级区划).' })
  async parent(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<Division | null> {
    return reference((await facts(root, request))?.parentCode)
  }

  @FieldResolver(() => [Division], { nullable: true, description: 'The divisions directly below (下级区划).' })
  async children(
    @Root() root: Division,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: below }) on: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<Division[]> {
    return listBelow(root.code, on, request)
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'First day the code holds; null: before the list begins (启用日期).',
  })
  async validFrom(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await facts(root, request))?.validFrom ?? null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Last day the code holds; null: still in force (停用日期).',
  })
  async validTo(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await facts(root, request))?.validTo ?? null
  }

  @FieldResolver(() => Division, {
    nullable: true,
    description: 'The division that took over; null while in force, and where no single one did (承接区划).',
  })
  async successor(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<Division | null> {
    return reference((await facts(root, request))?.successorCode)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the code ended, in Chinese (变更原因).' })
  async endedBecause(@Root() root: Division, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await facts(root, request))?.reason ?? null
  }
}

function facts({ code }: Division, request: DepartmentRequest): Promise<DivisionFacts | null> {
  return request.loader(createDivisionLoader).load(code)
}

async function listBelow(code: string | null, on: string | null, request: DepartmentRequest): Promise<Division[]> {
  const codes = await request.loader(createDivisionsBelowLoader).load({ code, on: on ?? request.clock.today() })
  return codes.map((each) => ({ code: each }))
}

function reference(code: string | null | undefined): Division | null {
  return code ? { code } : null
}

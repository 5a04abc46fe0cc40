import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, RecordLink, RegisterScope, type DepartmentRequest } from '@huilian/subgraph'
import { Division } from '../division/division.type.js'
import { ReturnAnswerFact } from '../returnee/return-answer.type.js'
import { returnAnswersOfPerson } from '../returnee/returnee.store.js'
import { returnAnswerFact } from '../returnee/return-answer-fact.js'
import { ageOn } from './age.js'
import { loadPerson } from './person.loader.js'
import { Person } from './person.type.js'
import { Presence } from './presence.type.js'
import { sex, type Sex } from './sex.codes.js'

/** Who a person is, where he is, and whether the registry knows him. */
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the registry holds this person; false for a key it does not know. Null only when the registry is silent (是否在册).',
  })
  @Indexed()
  async registered(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean> {
    return (await loadPerson(root, request)) !== null
  }

  @FieldResolver(() => RecordLink, {
    nullable: true,
    description: 'Whether the registry’s record is this person’s (身份匹配).',
  })
  async registryLink(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<RecordLink> {
    const facts = await loadPerson(root, request)
    return facts ? ((await request.links.load(root.id)).link as RecordLink) : RecordLink.ABSENT
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the household booklet (姓名).' })
  async name(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await loadPerson(root, request))?.name ?? null
  }

  @FieldResolver(() => sex.values, { nullable: true, description: 'Sex (性别).' })
  @Indexed()
  async sex(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Sex | null> {
    return (await loadPerson(root, request))?.sex ?? null
  }

  @FieldResolver(() => CivilDateScalar, { nullable: true, description: 'Birth date (出生日期).' })
  @Indexed()
  async birthDate(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await loadPerson(root, request))?.birthDate ?? null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Full years of age, reached on the birthday; born on 29 February, on 1 March of common years (周岁).',
  })
  async age(
    @Root() root: Person,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: 'On this day; left out, today (日期).' })
    on: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<number | null> {
    const birthDate = (await loadPerson(root, request))?.birthDate
    return birthDate ? ageOn(birthDate, on ?? request.clock.today()) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Ethnicity after GB/T 3304, such as 汉族 (民族).' })
  @Indexed()
  async ethnicity(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await loadPerson(root, request))?.ethnicity ?? null
  }

  @FieldResolver(() => Division, {
    nullable: true,
    description: 'Village that the registry keeps the person in (所属村).',
  })
  async division(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Division | null> {
    const code = (await loadPerson(root, request))?.divisionCode
    return code ? { code } : null
  }

  @FieldResolver(() => Presence, {
    nullable: true,
    description: 'Whether the person is here, as last found; null: nobody has said (在家情况).',
  })
  async presence(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Presence | null> {
    const facts = await loadPerson(root, request)
    if (!facts?.presence) return null
    return {
      kind: facts.presence,
      since: facts.presenceSince,
      province: facts.presenceProvince,
      institution: facts.institution,
      institutionKind: facts.institutionKind,
      source: facts.presenceSource,
      checkedOn: facts.presenceCheckedOn,
    }
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of death as the registry has it; null: it has recorded none (死亡日期).',
  })
  @Indexed({ absent: 'NONE' })
  async deathDate(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await loadPerson(root, request))?.diedOn ?? null
  }

  @FieldResolver(() => [ReturnAnswerFact], {
    nullable: true,
    description: 'What the person answered about coming home for the festival, newest first (返乡情况).',
  })
  async returnAnswers(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<ReturnAnswerFact[]> {
    const facts = await loadPerson(root, request)
    if (!facts) return []
    return (await request.lists.load(returnAnswersOfPerson, facts.personKey)).map(returnAnswerFact)
  }

  @FieldResolver(() => [RegisterScope], {
    nullable: true,
    description:
      'For which periods the registry’s registers were handed in complete for the person’s division (台账报送范围).',
  })
  async registers(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<RegisterScope[]> {
    const code = (await loadPerson(root, request))?.divisionCode
    return code ? request.registerScopes.load(code) : []
  }
}

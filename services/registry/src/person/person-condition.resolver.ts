import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Indexed, type DepartmentRequest } from '@huilian/subgraph'
import { education, type Education } from './education.codes.js'
import { healthStatus, type HealthStatus } from './health-status.codes.js'
import { labourAbility, type LabourAbility } from './labour-ability.codes.js'
import { loadPerson } from './person.loader.js'
import { Person } from './person.type.js'
import { schooling, type Schooling } from './schooling.codes.js'
import { Work } from './work.type.js'

/** In what condition a person lives: key-group facts, schooling, work, insurance. Blank cells of the ledger are null. */
@Resolver(() => Person)
export class PersonConditionResolver {
  @FieldResolver(() => Boolean, { nullable: true, description: 'Lives alone (独居).' })
  @Indexed()
  async livingAlone(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.livingAlone ?? null
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Old, without spouse or children (孤寡).' })
  @Indexed()
  async withoutKin(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.withoutKin ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'A child under 16 whose parents are away, as the village registers it (留守儿童).',
  })
  @Indexed()
  async leftBehindChild(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.leftBehindChild ?? null
  }

  @FieldResolver(() => labourAbility.values, { nullable: true, description: 'Ability to work (劳动能力).' })
  @Indexed()
  async labourAbility(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<LabourAbility | null> {
    return (await loadPerson(root, request))?.labourAbility ?? null
  }

  @FieldResolver(() => [healthStatus.values], {
    nullable: true,
    description: 'Health as the household form registers it, several values at once; no diagnosis (健康状况).',
  })
  async healthStatus(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<HealthStatus[] | null> {
    return (await loadPerson(root, request))?.healthStatus ?? null
  }

  @FieldResolver(() => education.values, { nullable: true, description: 'Highest education (文化程度).' })
  @Indexed()
  async education(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Education | null> {
    return (await loadPerson(root, request))?.education ?? null
  }

  @FieldResolver(() => schooling.values, { nullable: true, description: 'Stage of school attended now (在校生状况).' })
  @Indexed()
  async schooling(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Schooling | null> {
    return (await loadPerson(root, request))?.schooling ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Enrolled in school, from primary school on (是否在校).',
  })
  async enrolledInSchool(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    const stage = (await loadPerson(root, request))?.schooling
    return stage ? stage !== 'NOT_ENROLLED' && stage !== 'PRESCHOOL' : null
  }

  @FieldResolver(() => Work, { nullable: true, description: 'Where and since when the person works (务工情况).' })
  async work(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<Work | null> {
    const facts = await loadPerson(root, request)
    if (!facts || !(facts.workArea ?? facts.workProvince ?? facts.workSince)) return null
    return {
      area: facts.workArea,
      province: facts.workProvince,
      since: facts.workSince,
      returnedOn: facts.workReturnedOn,
    }
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Enrolled in residents’ medical insurance, as registered; the insurer’s own word goes before (是否参加城乡居民医保).',
  })
  async medicalInsuranceRegistered(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.medicalInsurance ?? null
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Enrolled in old-age pension insurance, as registered (是否参加养老保险).',
  })
  async pensionRegistered(@Root() root: Person, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    return (await loadPerson(root, request))?.pension ?? null
  }
}

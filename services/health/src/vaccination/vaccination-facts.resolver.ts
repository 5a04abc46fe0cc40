import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, type DepartmentRequest } from '@huilian/subgraph'
import { CourseStateEnum } from '../grade/grade.type.js'
import { HealthRecord } from '../person/health-record.type.js'
import { primaryCourse, type CourseState, type PrimaryCourse } from './primary-course.js'
import { hasCompleteVaccinations } from './vaccination-completeness.js'
import { vaccinationsOfPerson } from './vaccination.store.js'

const unlessComplete = 'Null where a dose may be missing: the register was not handed in for the person’s village.'

/** Facts of the vaccination register that people are filtered and counted by. */
@Resolver(() => HealthRecord)
export class VaccinationFactsResolver {
  @FieldResolver(() => Int, { nullable: true, description: `Doses on record (已接种剂次). ${unlessComplete}` })
  @Indexed({ absent: 'UNKNOWN' })
  async dosesGiven(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<number | null> {
    const { doses, complete } = await load(record, request)
    return complete ? doses.length : null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of the last dose on record (末次接种日期).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async lastDoseOn(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<string | null> {
    const { doses } = await load(record, request)
    return doses.reduce<string | null>(
      (last, { vaccinatedOn }) => (last && last > vaccinatedOn ? last : vaccinatedOn),
      null,
    )
  }

  @FieldResolver(() => CourseStateEnum, {
    nullable: true,
    description: `How far the primary course is today by the business clock (基础免疫情况). ${unlessComplete}`,
  })
  @Indexed({ absent: 'UNKNOWN' })
  async primaryCourse(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<CourseState | null> {
    const { course, complete } = await load(record, request)
    return course.state === 'FULL' || complete ? course.state : null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the primary course became full (全程接种日期).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async primaryCourseFullOn(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await load(record, request)).course.fullOn
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether a dose was given after the primary course was full (是否接种加强针). ${unlessComplete}`,
  })
  @Indexed({ absent: 'UNKNOWN' })
  async boosterGiven(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<boolean | null> {
    const { course, complete } = await load(record, request)
    return course.boosters.length > 0 || (complete ? false : null)
  }
}

async function load(
  record: HealthRecord,
  request: DepartmentRequest,
): Promise<{ doses: readonly { vaccinatedOn: string }[]; course: PrimaryCourse; complete: boolean }> {
  const [doses, complete] = await Promise.all([
    request.lists.load(vaccinationsOfPerson, record.personKey),
    hasCompleteVaccinations(record.divisionCode, request),
  ])
  return { doses, course: primaryCourse(doses, request.clock.today()), complete }
}

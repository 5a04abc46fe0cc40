import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, type DepartmentRequest } from '@huilian/subgraph'
import { HealthRecord } from '../person/health-record.type.js'
import { explainGrade } from './explanation.js'
import { type Grade as GradeValue } from './grade.js'
import { Grade, GradeColourEnum } from './grade.type.js'
import { loadGrade } from './load-grade.js'

@Resolver(() => HealthRecord)
export class GradeResolver {
  @FieldResolver(() => Grade, {
    nullable: true,
    description: 'Red, yellow or green grade with its reason (红黄绿分级). For clinical roles.',
  })
  async grade(
    @Root() record: HealthRecord,
    @Arg('on', () => CivilDateScalar, {
      nullable: true,
      description: 'Day to grade for; left out, today by the business clock (分级日期).',
    })
    on: string | null,
    @Ctx() request: DepartmentRequest,
  ): Promise<Grade> {
    const day = on ?? request.clock.today()
    const given = await loadGrade(record, day, request)
    return { ...given, on: day, explanation: explainGrade(given) }
  }

  @FieldResolver(() => GradeColourEnum, {
    nullable: true,
    description: 'Colour of the grade today by the business clock (当日颜色). For clinical roles.',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async gradeColour(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<GradeValue['colour']> {
    return (await loadGrade(record, request.clock.today(), request)).colour
  }
}

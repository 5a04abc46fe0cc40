import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { RecordLink, RegisterScope, type DepartmentRequest } from '../../../../src/index.js'
import { Meal } from '../meal/meal.type.js'
import { mealsOfPerson } from '../meal/meal.store.js'
import { Person } from './person.reference.js'
import { SchoolMealsRecord } from './school-meals-record.type.js'

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => SchoolMealsRecord, {
    nullable: true,
    description: 'School meals (营养餐). Null only beside an error that says why.',
  })
  async schoolMeals(@Root() person: Person, @Ctx() { links }: DepartmentRequest): Promise<SchoolMealsRecord> {
    const { personKey, link, divisionCode } = await links.load(person.id)
    return { personKey, divisionCode, link: link as RecordLink }
  }
}

@Resolver(() => SchoolMealsRecord)
export class SchoolMealsRecordResolver {
  @FieldResolver(() => [Meal], { description: 'Lunches, oldest first (用餐记录).' })
  meals(@Root() record: SchoolMealsRecord, @Ctx() { lists }: DepartmentRequest): Promise<Meal[]> {
    return lists.load(mealsOfPerson, record.personKey) as Promise<Meal[]>
  }

  @FieldResolver(() => [RegisterScope], {
    description: 'For which periods the registers were handed in complete for the person’s division (台账报送范围).',
  })
  async registers(
    @Root() record: SchoolMealsRecord,
    @Ctx() { registerScopes }: DepartmentRequest,
  ): Promise<RegisterScope[]> {
    return record.divisionCode ? registerScopes.load(record.divisionCode) : []
  }
}

import { defineDepartment } from '../../../src/index.js'
import { MealDay } from './meal/meal-day.entity.js'
import { mealRegister } from './meal/meal.register.js'
import { MealTables1700000001000 } from './meal/meal-tables.migration.js'
import { SchoolMealsRecordResolver, PersonResolver } from './person/school-meals-record.resolver.js'
import { Person } from './person/person.reference.js'

/** A small department that shows every part of the kit once; the kit's own tests run on it. */
export default defineDepartment({
  module: import.meta.url,
  entities: [MealDay],
  migrations: [MealTables1700000001000],
  resolvers: [PersonResolver, SchoolMealsRecordResolver],
  orphanedTypes: [Person],
  references: ['Person'],
  registers: [mealRegister],
})

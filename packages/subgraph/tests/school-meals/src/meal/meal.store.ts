import { recordList } from '../../../../src/index.js'
import { MealDay } from './meal-day.entity.js'

export const mealsOfPerson = recordList(MealDay, 'personKey', { servedOn: 'ASC' })

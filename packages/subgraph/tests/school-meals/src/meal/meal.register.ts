import { defineRegister, place } from '../../../../src/index.js'
import { MealDay } from './meal-day.entity.js'
import { mealLedger } from './meal.ledger.js'

export const mealRegister = defineRegister({
  ledger: mealLedger,
  entity: MealDay,
  occurredOn: 'servedOn',
  people: (row) => ({
    pupil: { identity: row.identity, name: row.name, divisionCode: row.division },
  }),
  placements: (row, keys) => [
    place(MealDay, { personKey: keys.pupil, servedOn: row.servedOn, kind: row.kind, cost: row.cost }),
  ],
})

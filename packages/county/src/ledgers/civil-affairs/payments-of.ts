import type { VillageLife } from '../../lives/county-life.js'
import type { Person } from '../../lives/person.js'
import type { Payment } from '../../services/civil-affairs.js'
import { peopleOf } from '../columns.js'
import { paymentsMade } from './aid-columns.js'

export interface Paid {
  person: Person
  payment: Payment
}

/** The payments of one benefit to everybody of the village, as the bureau made them. */
export function* paymentsOf(
  life: VillageLife,
  through: string,
  benefit: (person: Person) => { payments: readonly Payment[] } | null | undefined,
): Generator<Paid> {
  for (const person of peopleOf(life, 'civil-affairs')) {
    for (const payment of paymentsMade(benefit(person)?.payments ?? [], person, through)) yield { person, payment }
  }
}

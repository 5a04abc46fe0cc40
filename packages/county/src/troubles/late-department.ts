import { addDays } from '../calendar.js'
import type { Department } from '../lives/person.js'

/** How many days behind each department's ledgers are: civil affairs three, the others hand in every morning at 08:00. */
const DAYS_BEHIND: Readonly<Record<Department, number>> = { registry: 0, health: 0, 'civil-affairs': 3 }

/** `YYYY-MM-DD HH:mm` through which a department's ledgers are complete on the demo day. */
export function dataThrough(department: Department, day: string): string {
  const behind = DAYS_BEHIND[department]
  return behind === 0 ? `${day} 08:00` : `${addDays(day, -behind)} 18:00`
}

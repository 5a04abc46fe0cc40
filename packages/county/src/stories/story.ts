import type { Village } from '../geography/village.js'
import type { Category, Household } from '../lives/household.js'
import { emptyHousehold, type Telling } from '../lives/telling.js'

/** One of the ten demo stories of the county: named people whom tests, docs and demonstrations can look up. */
export interface Story {
  number: number
  id: string
  title: { zh: string; en: string }
  /** 12-digit code of the village where it happens. */
  village: string
  /** Identity numbers (on the unassigned prefix 341199) by the role the person plays. */
  people: Readonly<Record<string, { name: string; identityNumber: string }>>
  /** The households of the story, told for the demo day 2023-01-10. */
  tell(telling: Telling): Household[]
}

/** A household of a story: its number ends in 9, the story's number and a counter, for instance …90101. */
export function storyHousehold(
  village: Village,
  story: number,
  counter: number,
  start: { group: string; category?: Category | 'NONE'; phone?: string } & Partial<Household>,
): Household {
  return {
    ...emptyHousehold(village, storyHouseholdNumber(village.code, story, counter), start.group),
    told: true,
    category: 'LIFTED',
    ...start,
  }
}

export function storyHouseholdNumber(village: string, story: number, counter: number): string {
  return `${village}9${String(story).padStart(2, '0')}${String(counter).padStart(2, '0')}`
}

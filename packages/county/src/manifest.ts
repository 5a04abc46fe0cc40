import type { Department } from './lives/person.js'

/** One ledger file of the county, in the order in which a county imports them. */
export interface CountyFile {
  department: Department
  register: string
  /** Name of the file inside the county's directory. */
  file: string
  rows: number
  /** Rows that the department's checks refuse, put there on purpose (mistyped numbers, a village that was split). */
  expectedRefusals: number
  /**
   * Not imported unless somebody asks: it would withdraw more than 5 % of a township's records, and the brake must hold
   * it. It stands after the full version of its register.
   */
  held: boolean
}

/** What `writeCounty` wrote. The same is in `county.json` beside the files. */
export interface CountyManifest {
  seed: string
  people: number
  demoDay: string
  /** Registry first: divisions, households, persons; then health; then civil affairs. */
  files: CountyFile[]
}

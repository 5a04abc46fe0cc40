import type { RegistryRecords } from '../services/registry.js'
import type { Village } from '../geography/village.js'
import type { Department, Person } from './person.js'

export type Category = 'LIFTED' | 'UNSTABLE_LIFTED' | 'MARGINAL' | 'SUDDEN_HARDSHIP'

/** 户: people of one 户籍, of one dwelling, or both. `members` and `residents` differ where somebody lives apart. */
export interface Household {
  /** 户编号: village code and five digits; the registry's, and the key all departments write. */
  number: string
  village: Village
  /** 村民组, for instance 东庄组. */
  group: string
  /** 户籍 */
  members: Person[]
  /** 共同生活 */
  residents: Person[]
  told: boolean
  /** NONE: a family outside the lifted and monitored; missing: not told yet. */
  category?: Category | 'NONE'
  /** A dwelling only: nobody's 户籍 is here (a mother who lives apart from her son). */
  dwellingOf?: Household
  phone?: string
  /** The village code a department goes on writing, where it is not the village's. */
  writtenVillage?: Partial<Record<Department, string>>
  liftedYear?: number
  attribute?: '一般户' | '低保户' | '特困供养户'
  mainCause?: string
  otherCauses?: string[]
  monitoring?: Monitoring | null
  income?: Income
  dwelling?: Dwelling
  registry: RegistryRecords
  /** A medicine delivery to the dwelling as such, not to a named person. */
  deliveries?: { on: string; item: string; quantity: number; by: string }[]
  /** The duty or family-doctor telephone made known to the household. */
  notice?: {
    on: string
    channel: '电话' | '微信' | '上门'
    number: string
    numberKind: '值班电话' | '家庭医生电话'
  } | null
}

/** Where a household stands in monitoring (防返贫监测程序), with the days of each step. */
export interface Monitoring {
  state: 'CLUE' | 'VERIFYING' | 'ENTERED' | 'SUPPORTED' | 'RISK_REMOVED'
  clueOn: string
  clueSource: '自主申报' | '干部排查' | '部门筛查预警'
  identifiedOn?: string
  supportedOn?: string
  enteredOn?: string
  removedOn?: string
  risks: Risk[]
}

export interface Risk {
  kind: string
  identifiedOn: string
  removedOn?: string
  measures: Measure[]
}

export interface Measure {
  kind: string
  startedOn: string
  endedOn?: string
  result?: string
}

/** The income window of 2021-10 to 2022-09, in fen. */
export interface Income {
  year: number
  wages: number
  business: number
  property: number
  transfers: number
  expenses: number
}

export interface Dwelling {
  grade?: 'A' | 'B' | 'C' | 'D'
  gradedOn?: string
  structure: '砖混' | '砖木' | '框架' | '土坯'
  area: number
  builtYear: number
  livedIn: boolean
  rebuiltOn?: string
  water: 'TAP' | 'WELL' | 'UNSAFE'
  waterCheckedOn?: string
}

/** 20 characters: identity number + kind + level (GB/T 26341-2010); kind 1 视力 … 4 肢体 … 7 多重, level 1 is the heaviest. */
export interface DisabilityCertificate {
  kind: 1 | 2 | 3 | 4 | 5 | 6 | 7
  level: 1 | 2 | 3 | 4
  issuedOn: string
  validThrough: string
  /** Re-issued cards carry two more characters: 22. */
  reissue?: string
  /** The level before, when the certificate was upgraded. */
  before?: { level: 1 | 2 | 3 | 4; issuedOn: string; through: string }
}

export type Disease =
  | '高血压'
  | '2型糖尿病'
  | '冠心病'
  | '脑卒中'
  | '慢性阻塞性肺疾病'
  | '慢性肾病'
  | '恶性肿瘤'
  | '免疫功能缺陷'
  | '严重精神障碍'

export interface Illness {
  disease: Disease
  stable: boolean
  diagnosedOn: string
}

/** Product classes of the three courses of COVID-19 vaccine: 2 inactivated, 1 Ad5, 3 protein. */
export type VaccineClass = 'INACTIVATED' | 'AD5' | 'PROTEIN'

export interface Dose {
  on: string
  vaccine: VaccineClass
  manufacturer: string
  /** 1, 2, 3 of the course; boosters follow on. */
  number: number
  purpose: 'COURSE' | 'BOOSTER_1' | 'BOOSTER_2'
}

export interface Exemption {
  reason: '严重过敏史' | '慢性病急性期' | '放化疗期间' | '疾病终末期' | '急性发热'
  issuedOn: string
  /** Missing for a permanent one. */
  through?: string
  document: string
}

export interface Pregnancy {
  lastPeriod: string
  dueOn: string
  registeredOn: string
  deliveredOn?: string
  dischargedOn?: string
  endedOn?: string
}

import type { Person } from '../lives/person.js'

/** What the health commission's clinics (卫健委) did for a person. */
export interface HealthRecords {
  /** 居民健康档案; null: the health service does not know the person by file. */
  file?: 'KEPT' | null
  /** 健康台账; null: nobody has written one. */
  ledger?: LedgerEntry | null
  episode?: Episode | null
  deliveries?: Delivery[]
  checkUps?: { on: string; summary: '正常' | '异常' }[]
  followUps?: FollowUp[]
  mentalFollowUps?: { on: string; danger: 0 | 1 | 2 | 3 | 4 | 5; channel: '面访' | '电话' }[]
  antenatal?: { on: string; week: number; kind: '产前检查' | '产后访视' | '产后42天检查' }[]
  childVisits?: { on: string; month: number }[]
  contract?: { signedOn: string; from: string; through: string; doctor: string } | null
  contractServices?: { on: string; kind: '随访' | '健康指导' | '用药指导' | '上门服务' }[]
  assistant?: { name: string; relation: string; from: string; feedbackOn?: string; relative?: Person } | null
  /** A clinician's word that antipyretics are not for this person. */
  contraindicated?: { decidedOn: string; by: string } | null
  arrangement?: { on: string; mode: '上门接种' | '绿色通道'; plannedOn: string; outcome?: '已接种' | '未接种' } | null
}

export interface LedgerEntry {
  reviewedOn: string
  /** A blank that the village doctor left: the entry is there and says too little. */
  blank?: 'STABILITY' | 'MOBILITY' | 'DISEASE'
}

/** 居家治疗 */
export interface Episode {
  from: string
  grade: 'GREEN' | 'YELLOW' | 'RED'
  closedOn?: string
  outcome?: '痊愈' | '转诊' | '死亡'
  contacts: Contact[]
  referral?: { at: string; to: string; reason: string; arrived?: string }
}

export interface Contact {
  /** `YYYY-MM-DD HH:mm` */
  at: string
  channel: '电话' | '视频' | '微信' | '走访'
  answered: boolean
  by: string
  temperature?: number
  oxygen?: number
  symptoms?: string
  medicationAdvice?: boolean
}

export interface Delivery {
  on: string
  item: string
  quantity: number
  unit: string
  by: string
}

/** Of a registered chronic disease. */
export interface FollowUp {
  on: string
  disease: '高血压' | '2型糖尿病'
  faceToFace: boolean
  systolic?: number
  diastolic?: number
  glucose?: number
  controlled: boolean
}

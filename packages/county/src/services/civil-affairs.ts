/** What civil affairs (民政局) approved and paid. Money in fen. */
export interface CivilAffairsRecords {
  /** Named in a 低保 approval; the case's number ties the family together. */
  dibao?: Dibao | null
  tekun?: Tekun | null
  margin?: { caseNumber: string; from: string } | null
  relief?: {
    appliedOn: string
    kind: '急难型' | '支出型'
    reason: string
    decidedOn?: string
    granted?: boolean
    amount?: number
  }[]
  living?: Allowance | null
  care?: Allowance | null
  oldAge?: Allowance | null
  hardship?: (Allowance & { kind: '经济困难失能老年人补贴' | '经济困难高龄老年人补贴' }) | null
  child?: {
    kind: '孤儿' | '事实无人抚养儿童'
    recognisedOn: string
    guardian: string
    topUp: number
    payments: Payment[]
  } | null
  careVisits?: {
    at: string
    by: string
    role: '儿童主任' | '网格员' | '村两委' | '志愿者'
    channel: '上门' | '电话' | '视频'
    answered: boolean
  }[]
  assessment?: {
    on: string
    kind: '申请' | '主动核查'
    result: '符合' | '不符合'
    about: '低保' | '特困' | '低保边缘'
  } | null
}

export interface Dibao {
  caseNumber: string
  approvedOn: string
  from: string
  /** The case's monthly sum; only the applicant's row carries it. */
  monthly: number
  applicant: boolean
  through?: string
  suspended?: { on: string; reason: string }
  payments: Payment[]
}

export interface Tekun {
  number: string
  approvedOn: string
  mode: '分散供养' | '集中供养'
  careLevel: '全自理' | '半护理' | '全护理'
  institution?: string
  carer?: string
  agreementOn?: string
  monthly: number
  payments: Payment[]
}

export interface Allowance {
  approvedOn: string
  from: string
  amount: number
  payments: Payment[]
  stoppedOn?: string
}

export interface Payment {
  /** `2022-12`, or the quarter's last month. */
  month: string
  paidOn: string
  amount: number
  /** 退票 */
  reversedOn?: string
}

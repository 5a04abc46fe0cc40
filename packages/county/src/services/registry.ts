/** What the registry (乡村振兴局) did for a household. */
export interface RegistryRecords {
  responsibilities?: Responsibility[]
  visits?: Visit[]
}

export interface Responsibility {
  role: '帮扶责任人' | '帮扶联系人' | '第一书记' | '包村干部' | '村两委' | '网格员'
  officer: string
  unit: string
  phone: string
  from: string
  through?: string
}

export interface Visit {
  /** `YYYY-MM-DD HH:mm` */
  at: string
  role: Responsibility['role'] | '县领导'
  by: string
  channel: '入户走访' | '电话' | '视频' | '微信'
  answered: boolean
  finding?: '正常' | '生病' | '有人返乡' | '收入下降'
  /** In the visitor's own words. */
  detail?: string
  need?: { kind: '取暖' | '衣被' | '口粮' | '住房' | '饮水' | '药品' | '照料' | '就医'; metOn?: string }
  /** The five winter answers, ticked inside a visit: a missing one was not asked. */
  winter?: Partial<Record<WinterQuestion, 'FINE' | 'NEED'>>
}

export type WinterQuestion = '取暖' | '衣被' | '口粮' | '住房' | '饮水'
export const WINTER_QUESTIONS: readonly WinterQuestion[] = ['取暖', '衣被', '口粮', '住房', '饮水']

import { at } from '../../calendar.js'
import type { Person } from '../../lives/person.js'
import type { Contact, Episode } from '../../services/health.js'
import { peopleOf, yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

const OUTCOMES = { 痊愈: '康复', 转诊: '已转诊', 死亡: '死亡' } as const

/** 居家治疗人员: whom the clinic watches at home. */
export const homeTreatmentEpisodesLedger = countyLedger<{ person: Person; episode: Episode }>({
  department: 'health',
  register: 'home-treatment-episodes',
  title: '来安县居家治疗人员台账',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      if (person.health.episode) yield { person, episode: person.health.episode }
    }
  },
  columns: {
    ...PATIENT,
    开始日期: ({ episode }) => episode.from,
    结束日期: ({ episode }) => episode.closedOn ?? '',
    在管状态: ({ episode }) => (episode.closedOn ? OUTCOMES[episode.outcome ?? '痊愈'] : '在管'),
    治疗地点: ({ person }) => (person.institution ? '养老机构' : '自己家中'),
    居住户编号: ({ person }) => person.home.number,
    管理机构编码: ({ person }) => clinicCodeOf(person),
  },
})

interface Contacted {
  person: Person
  contact: Contact
  source: '医护人员' | '协助人反馈'
}

/** The contacts, to the minute: 15:59 and 16:01 belong to different reports. The assistant's feedback is one too. */
export const homeTreatmentContactsLedger = countyLedger<Contacted>({
  department: 'health',
  register: 'home-treatment-contacts',
  title: '来安县居家治疗健康监测随访记录',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      const { episode, assistant } = person.health
      for (const contact of episode?.contacts ?? []) yield { person, contact, source: '医护人员' }
      if (!episode || episode.closedOn || !assistant?.feedbackOn || assistant.feedbackOn < episode.from) continue
      yield { person, contact: feedback(assistant.name, assistant.feedbackOn), source: '协助人反馈' }
    }
  },
  columns: {
    ...PATIENT,
    随访时间: ({ contact }) => contact.at,
    联系方式: ({ contact }) => contact.channel,
    是否联系上: ({ contact }) => yesNo(contact.answered),
    信息来源: ({ source }) => source,
    体温: ({ contact }) => contact.temperature ?? '',
    血氧饱和度: ({ contact }) => contact.oxygen ?? '',
    症状: ({ contact }) => contact.symptoms ?? '',
    用药指导: ({ contact }) => (contact.medicationAdvice ? '对乙酰氨基酚，间隔6小时' : ''),
    随访人: ({ contact }) => contact.by,
    随访机构编码: ({ person }) => clinicCodeOf(person),
  },
})

function feedback(by: string, on: string): Contact {
  return { at: at(on, 18, 30), channel: '微信', answered: true, by }
}

/** 转诊. */
export const referralsLedger = countyLedger<{ person: Person; referral: NonNullable<Episode['referral']> }>({
  department: 'health',
  register: 'referrals',
  title: '来安县转诊登记台账',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      const referral = person.health.episode?.referral
      if (referral) yield { person, referral }
    }
  },
  columns: {
    ...PATIENT,
    转诊日期: ({ referral }) => referral.at.slice(0, 10),
    转诊原因: ({ referral }) => referral.reason,
    转出机构编码: ({ person }) => clinicCodeOf(person),
    转入机构: ({ referral }) => referral.to,
    转诊结果: ({ referral }) => (referral.arrived ? '已收治' : '转诊中'),
    到达日期: ({ referral }) => referral.arrived ?? '',
  },
})

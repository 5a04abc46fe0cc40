import { addDays } from '../../calendar.js'
import { hospitalOf } from '../../geography/clinic.js'
import type { Dose, Exemption } from '../../lives/body.js'
import type { Person } from '../../lives/person.js'
import { courseOf } from '../../services/grade.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { PATIENT } from './health-columns.js'

const PRODUCTS = { INACTIVATED: '灭活疫苗', AD5: '腺病毒载体疫苗', PROTEIN: '重组蛋白疫苗' } as const
const REASONS = {
  严重过敏史: '严重过敏史',
  慢性病急性期: '严重慢性病急性发作期',
  放化疗期间: '严重慢性病急性发作期',
  疾病终末期: '生命终末期',
  急性发热: '急性发热性感染',
} as const

/** 新冠疫苗接种: one row a dose. Older numbers are of 15 digits here. */
export const vaccinationsLedger = countyLedger<{ person: Person; dose: Dose }>({
  department: 'health',
  register: 'vaccinations',
  title: '来安县新冠病毒疫苗接种台账',
  format: 'csv',
  from: '2020-12-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'health')) {
      for (const dose of person.doses ?? []) {
        if (dose.on <= through && !(person.death && person.death.on < dose.on)) yield { person, dose }
      }
    }
  },
  columns: {
    ...PATIENT,
    接种剂次: ({ dose }) => dose.number,
    疫苗类型: ({ dose }) => PRODUCTS[dose.vaccine],
    接种日期: ({ dose }) => dose.on,
    接种单位编码: (_, { village }) => hospitalOf(village.township).code,
    接种单位: (_, { village }) => hospitalOf(village.township).name,
  },
})

/** 禁忌和暂缓, with the document and the last day; a permanent one has none. */
export const vaccinationExemptionsLedger = countyLedger<{ person: Person; exemption: Exemption }>({
  department: 'health',
  register: 'vaccination-exemptions',
  title: '来安县新冠病毒疫苗接种禁忌和暂缓台账',
  format: 'xlsx',
  from: '2021-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      if (person.exemption) yield { person, exemption: person.exemption }
    }
  },
  columns: {
    ...PATIENT,
    禁忌或暂缓原因: ({ exemption }) => REASONS[exemption.reason],
    禁忌期限: ({ exemption }) => (exemption.through ? '暂缓接种' : '永久禁忌'),
    证明材料: ({ exemption }) => exemption.document,
    生效日期: ({ exemption }) => exemption.issuedOn,
    有效期至: ({ exemption }) => exemption.through ?? '',
  },
})

/** 本人不愿: who said no to the next dose, and that the clinic confirmed it. */
export const refusalsLedger = countyLedger<{ person: Person; on: string; doctor: string }>({
  department: 'health',
  register: 'refusals',
  title: '来安县本人不愿接受服务登记台账',
  format: 'xlsx',
  from: '2022-01-01',
  *subjects(life) {
    const doctor = life.telling.officers.doctors[0]?.name ?? ''
    for (const person of peopleOf(life, 'health')) {
      if (person.refusedDoseOn) yield { person, on: person.refusedDoseOn, doctor }
    }
  },
  columns: {
    ...PATIENT,
    服务项目: ({ person }) => (courseOf(person) === 'FULL' ? '第一剂加强' : '新冠疫苗基础免疫'),
    表示不愿的日期: ({ on }) => on,
    本人说明: () => '担心反应',
    是否经本人确认: () => '是',
    确认日期: ({ on }, { telling }) => (addDays(on, 1) < telling.day ? addDays(on, 1) : on),
    确认人: ({ doctor }) => doctor,
  },
})

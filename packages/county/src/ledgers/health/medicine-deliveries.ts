import type { Household } from '../../lives/household.js'
import type { Person } from '../../lives/person.js'
import { nameOf, numberOf, peopleOf, villageCodeOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

interface Handed {
  on: string
  item: string
  quantity: number
  unit: string
  by: string
  /** To one person, or to everybody of the dwelling. */
  person?: Person
  household: Household
}

/** 药品和抗原检测试剂发放: each township hands in its own file, and 杨郢乡 has not. */
export const medicineDeliveriesLedger = countyLedger<Handed>({
  department: 'health',
  register: 'medicine-deliveries',
  title: '来安县药品和抗原检测试剂发放台账',
  format: 'xlsx',
  from: '2022-12-01',
  perTownship: true,
  paddedNames: true,
  *subjects(life) {
    for (const household of life.households) {
      for (const delivery of household.deliveries ?? []) yield { ...delivery, unit: '盒', household }
      for (const person of household.residents) {
        for (const delivery of person.health.deliveries ?? []) yield { ...delivery, person, household }
      }
    }
  },
  columns: {
    发放对象: ({ person }) => (person ? '个人' : '家庭'),
    证件号码: ({ person }) => (person ? numberOf(person, 'health') : ''),
    姓名: ({ person }) => (person ? nameOf(person, 'health') : ''),
    户编号: ({ household }) => household.number,
    所属村: ({ household }) => villageCodeOf(household, 'health'),
    物品名称: ({ item }) => item,
    数量: ({ quantity }) => quantity,
    单位: ({ unit }) => unit,
    发放日期: ({ on }) => on,
    发放人身份: ({ person }) => (person?.institution ? '敬老院' : '村医'),
    发放人: ({ person, by }) => (person?.institution ? '' : by),
  },
})

/** 不宜服用: a clinician's word that antipyretics are not for somebody. */
export const medicineContraindicationsLedger = countyLedger<{ person: Person; decidedOn: string; by: string }>({
  department: 'health',
  register: 'medicine-contraindications',
  title: '来安县不宜服用药品登记台账',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      if (person.health.contraindicated) yield { person, ...person.health.contraindicated }
    }
  },
  columns: {
    ...PATIENT,
    不宜服用药品: () => '退烧药',
    判定日期: ({ decidedOn }) => decidedOn,
    医学原因: () => '消化道出血史',
    判定医生: ({ by }) => by,
    判定机构编码: ({ person }) => clinicCodeOf(person),
  },
})

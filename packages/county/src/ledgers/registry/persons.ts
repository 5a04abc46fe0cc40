import { isAway } from '../../lives/away.js'
import { underlyingDiseases } from '../../lives/illness.js'
import type { Person } from '../../lives/person.js'
import { RELATIONS } from '../../lives/relation.js'
import { knownDeath, peopleOf, villageCodeOf, yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { PERSON } from './registry-columns.js'

const LABOUR = {
  SKILLED: '技能劳动力',
  ORDINARY: '普通劳动力',
  WEAK: '弱劳动力或半劳动力',
  LOST: '丧失劳动力',
  NONE: '无劳动力',
} as const
const WORK_AREAS = { 安徽省: '县外省内' } as Readonly<Record<string, string>>

interface Registered {
  person: Person
  diedOn: string | undefined
  away: boolean
}

/** 人员: who is in whose booklet, who lives with whom, and whether he is here. Typed with padded names, in GB codes here and there. */
export const personsLedger = countyLedger<Registered>({
  department: 'registry',
  register: 'persons',
  title: '来安县脱贫人口和监测对象人员台账',
  format: 'csv',
  from: '2014-01-01',
  dates: '2022/12/1',
  paddedNames: true,
  *subjects(life, through) {
    for (const person of peopleOf(life, 'registry')) {
      yield { person, diedOn: knownDeath(person, 'registry', through), away: isAway(person, through) }
    }
  },
  columns: {
    ...PERSON,
    性别: ({ person }) => (person.sex === 'MALE' ? '男' : '女'),
    民族: ({ person }) => person.ethnicity,
    所属村: ({ person }) => villageCodeOf(person.home, 'registry'),
    户编号: ({ person }) => (person.hukouElsewhere ? '' : person.household.number),
    // half the offices write the two digits of GB/T 4761, half the word
    与户主关系: ({ person }, { village }) =>
      person.hukouElsewhere ? '' : relationAsWritten(person.relation, village.code),
    户籍入户日期: ({ person }) => (person.hukouElsewhere ? '' : (person.joined?.on ?? '')),
    共同生活户编号: ({ person }) => person.home.number,
    与共同生活户主关系: ({ person }, { village }) => relationAsWritten(relationAtHome(person), village.code),
    户籍是否在本县: ({ person }) => yesNo(!person.hukouElsewhere),
    文化程度: ({ person }) => person.education ?? '',
    在校生状况: ({ person }) => person.schooling ?? '',
    健康状况: ({ person }) => healthAsRegistered(person),
    劳动能力: ({ person }) => (person.labour ? LABOUR[person.labour] : ''),
    务工区域: ({ person }) => (person.away?.purpose === '务工' ? (WORK_AREAS[person.away.province] ?? '省外') : ''),
    务工省份: ({ person }) => (person.away?.purpose === '务工' ? person.away.province : ''),
    务工开始日期: ({ person }) => (person.away?.purpose === '务工' ? person.away.since : ''),
    务工返回日期: ({ person }) => (person.away?.purpose === '务工' ? (person.away.returnedOn ?? '') : ''),
    是否参加城乡居民医保: () => '是',
    是否独居: ({ person }) => yesNo(person.livingAlone === true),
    是否孤寡: ({ person }) => yesNo(person.withoutKin === true),
    是否留守儿童: ({ person }) => yesNo(person.leftBehindChild === true),
    在家情况: ({ person, diedOn, away }) => (diedOn ? '死亡' : person.institution ? '机构' : away ? '外出' : '在家'),
    在家情况起始日期: ({ person, diedOn, away }) => since(person, diedOn, away),
    外出省份: ({ person, diedOn, away }) => (away && !diedOn ? (person.away?.province ?? '') : ''),
    所在机构: ({ person, diedOn }) => (diedOn ? '' : (person.institution?.name ?? '')),
    机构类型: ({ person, diedOn }) => (diedOn || !person.institution ? '' : '敬老院'),
    在家情况来源: ({ person }) => (person.institution ? '机构' : '村委会'),
    死亡日期: ({ diedOn }) => diedOn ?? '',
    联系电话: ({ person }) => person.phone ?? '',
  },
})

/** GB/T 4761 in words in one half of the villages, in digits in the other. */
export function relationAsWritten(relation: string, villageCode: string): string {
  return Number(villageCode) % 2 === 0 ? relation : (RELATIONS[relation] ?? relation)
}

function relationAtHome(person: Person): string {
  if (person.homeRelation) return person.homeRelation
  return person.home === person.household || person.home.members.length > 0 ? person.relation : '02'
}

function since(person: Person, diedOn: string | undefined, away: boolean): string {
  if (diedOn) return diedOn
  if (person.institution) return person.institution.since
  if (away) return person.away?.since ?? ''
  return person.away?.returnedOn ?? ''
}

function healthAsRegistered(person: Person): string {
  const words: string[] = []
  const illnesses = underlyingDiseases(person)
  if (person.certificate) words.push('残疾')
  if (illnesses.some(({ disease }) => disease === '恶性肿瘤' || disease === '慢性肾病')) words.push('患有大病')
  else if (illnesses.length > 0) words.push('长期慢性病')
  return words.length > 0 ? words.join('、') : '健康'
}

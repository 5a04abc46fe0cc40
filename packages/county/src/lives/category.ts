import { addDays, addMonths } from '../calendar.js'
import type { Category, Household, Measure, Monitoring, Risk } from './household.js'
import { severelyDisabled } from './disability.js'
import { underlyingDiseases } from './illness.js'
import { canWork } from './labour.js'
import { shareUndone, type Telling } from './telling.js'

/** Measures that answer a risk (防返贫帮扶措施). */
const MEASURES: Readonly<Record<string, readonly string[]>> = {
  因病: ['健康帮扶', '综合保障'],
  因残: ['综合保障', '社会帮扶'],
  因学: ['教育帮扶'],
  因自然灾害: ['社会帮扶', '产业帮扶'],
  因意外事故: ['社会帮扶', '综合保障'],
  因产业项目失败: ['产业帮扶', '小额信贷'],
  因务工就业不稳: ['就业帮扶', '公益性岗位'],
  因缺劳动力: ['综合保障', '公益性岗位'],
  因房: ['住房安全保障'],
  因水: ['饮水安全保障'],
}

/** 450 of 7,500 households are monitored, the frail ones rather than the sound; the others are lifted. */
export function category(household: Household, telling: Telling): void {
  if (household.dwellingOf) {
    household.category = household.dwellingOf.category
    household.monitoring = household.dwellingOf.monitoring
    household.liftedYear = household.dwellingOf.liftedYear
    return
  }
  const { random } = telling
  if (household.category === undefined) {
    const share = household.told ? 0 : frail(household) ? 0.12 : 0.046
    household.category = random.chance(share)
      ? random.weighted<Category>([
          ['UNSTABLE_LIFTED', 45],
          ['MARGINAL', 35],
          ['SUDDEN_HARDSHIP', 20],
        ])
      : 'LIFTED'
  }
  if (household.category === 'NONE') {
    household.monitoring = null
    return
  }
  if (household.category === 'LIFTED' || household.category === 'UNSTABLE_LIFTED') {
    household.liftedYear ??= random.weighted([
      [2014, 5],
      [2015, 8],
      [2016, 22],
      [2017, 25],
      [2018, 24],
      [2019, 12],
      [2020, 4],
    ])
  }
  household.mainCause ??= cause(household, telling)
  household.otherCauses ??= []
  if (household.monitoring === undefined) {
    const removed =
      household.category === 'LIFTED' && !household.told && random.chance(0.03) && household.members.some(canWork)
    if (removed) household.category = random.chance(0.7) ? 'UNSTABLE_LIFTED' : 'MARGINAL'
    if (household.category === 'MARGINAL') delete household.liftedYear
    household.monitoring = household.category === 'LIFTED' ? null : monitoring(household, removed, telling)
  }
  household.income ??= income(household, telling)
}

function frail(household: Household): boolean {
  return household.members.some(
    (person) => severelyDisabled(person) || underlyingDiseases(person).some(({ stable }) => !stable),
  )
}

function cause(household: Household, telling: Telling): string {
  const { random } = telling
  if (household.members.some((person) => underlyingDiseases(person).length > 0) && random.chance(0.75)) return '因病'
  if (household.members.some((person) => person.certificate) && random.chance(0.8)) return '因残'
  if (!household.members.some(canWork)) return '缺劳动力'
  return random.weighted([
    ['因病', 20],
    ['缺技术', 22],
    ['缺资金', 14],
    ['缺劳动力', 16],
    ['因学', 12],
    ['因残', 8],
    ['因灾', 4],
    ['自身发展动力不足', 4],
  ])
}

function monitoring(household: Household, removed: boolean, telling: Telling): Monitoring {
  const { random, day } = telling
  const clueOn = addDays(day, -(removed ? random.integer(420, 800) : random.integer(70, 700)))
  const identifiedOn = addDays(clueOn, random.integer(8, 15))
  const kind =
    household.mainCause === '因病' || household.mainCause === '因残' || household.mainCause === '因学'
      ? household.mainCause
      : random.weighted([
          ['因缺劳动力', 30],
          ['因务工就业不稳', 25],
          ['因产业项目失败', 10],
          ['因意外事故', 12],
          ['因自然灾害', 6],
          ['因房', 2],
          ['因病', 15],
        ])
  const kinds = random.chance(0.25)
    ? [kind, random.pick(Object.keys(MEASURES).filter((other) => other !== kind))]
    : [kind]
  const removedOn = removed ? addDays(day, -random.integer(20, 200)) : undefined
  return {
    state: removed ? 'RISK_REMOVED' : 'SUPPORTED',
    clueOn,
    clueSource: random.weighted([
      ['干部排查', 60],
      ['自主申报', 22],
      ['部门筛查预警', 18],
    ]),
    identifiedOn,
    enteredOn: addDays(identifiedOn, 3),
    supportedOn: addDays(identifiedOn, 10),
    ...(removedOn ? { removedOn } : {}),
    risks: kinds.map((each) => risk(each, identifiedOn, removedOn, telling)),
  }
}

function risk(kind: string, identifiedOn: string, removedOn: string | undefined, telling: Telling): Risk {
  const { random, day } = telling
  const answers = MEASURES[kind] ?? ['社会帮扶']
  const count = random.chance(shareUndone(telling, 'measures')) ? 0 : random.integer(1, answers.length)
  const measures: Measure[] = answers.slice(0, count).map((measure) => {
    const startedOn = addDays(identifiedOn, random.integer(10, 40))
    const ended = removedOn ?? (random.chance(0.15) ? addMonths(startedOn, 6) : undefined)
    return { kind: measure, startedOn, ...(ended && ended < day ? { endedOn: ended, result: '已见效' } : {}) }
  })
  return { kind, identifiedOn, ...(removedOn ? { removedOn } : {}), measures }
}

/** In fen, for the window from October 2021 to September 2022, the twelve months before identification; lines are not applied to it here. */
function income(household: Household, telling: Telling): NonNullable<Household['income']> {
  const { random } = telling
  const yuan = (from: number, through: number): number => random.integer(from, through) * 100
  const workers = household.members.filter(
    (person) => person.labour === 'ORDINARY' || person.labour === 'SKILLED',
  ).length
  const poor = household.category !== 'LIFTED' ? 0.5 : 1
  return {
    year: 2022,
    wages: Math.round(workers * yuan(16_000, 42_000) * poor),
    business: yuan(500, 9_000),
    property: yuan(100, 1_500),
    transfers: household.members.length * yuan(1_200, 6_500),
    expenses: yuan(200, 3_000),
  }
}

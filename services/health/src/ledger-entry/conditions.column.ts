import { cameAs, column, Refused, type Column } from '@huilian/ledger'
import { type CodeOf } from '../code-set.js'
import { diseases, stabilities } from './ledger-entry.codes.js'

/** A disease that the ledger names, with its stability where the cell says it. */
export interface StatedCondition {
  disease: CodeOf<typeof diseases>
  stability: CodeOf<typeof stabilities> | null
}

const diseaseOf = reversed(diseases.words)
const stabilityOf = reversed(stabilities.words)
const NONE = /^(无|没有|无基础疾病|无基础性疾病|健康|NONE)$/

/**
 * 基础性疾病: diseases with their stability in brackets or behind a colon, such as `高血压（稳定）、糖尿病：不稳定`. `无` is an
 * explicit answer, an empty list; a blank cell is no answer. A disease alone leaves its stability unanswered.
 */
export function conditions(heading: string, aliases: readonly string[]): Column<StatedCondition[] | null> {
  return column(
    heading,
    {
      optional: true,
      aliases,
      description: '逐病填写病情，如“高血压（稳定）、糖尿病（不稳定）”；没有基础性疾病的填“无”，不要留空',
      example: '高血压（稳定）、冠心病（不稳定）',
    },
    {
      accepts: `疾病名称加病情，用顿号隔开，没有的填“无”：${Object.values(diseases.words)
        .map((words) => words[0])
        .join('、')}`,
      example: '无',
      width: 30,
      read: (cell) => readConditions(cell),
    },
  ) as Column<StatedCondition[] | null>
}

/** The conditions of a cell, or why it is refused. */
export function readConditions(cell: string): StatedCondition[] | Refused {
  const compact = cell.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
  if (NONE.test(compact)) return []
  const found = new Map<StatedCondition['disease'], StatedCondition>()
  for (const part of compact.split(/[、,;/|]+/).filter(Boolean)) {
    const stated = readCondition(part)
    const before = stated && found.get(stated.disease)
    if (!stated || (before && before.stability !== stated.stability)) return refused(part)
    found.set(stated.disease, stated)
  }
  return found.size > 0 ? [...found.values()] : refused(cell)
}

function readCondition(part: string): StatedCondition | null {
  const [, name = '', inBrackets, behindColon] = /^([^(:]+?)(?:\(([^)]+)\)|:(.+))?$/.exec(part) ?? []
  const disease = diseaseOf.get(name)
  const word = inBrackets ?? behindColon
  const stability = word === undefined ? null : stabilityOf.get(word)
  return disease === undefined || stability === undefined ? null : { disease, stability }
}

function refused(cell: string): Refused {
  return new Refused(
    {
      zh: '疾病名称和病情，如“高血压（稳定）”，每种病只写一次；没有的填“无”',
      en: 'diseases with their stability, such as 高血压（稳定）, each of them once; 无 where there is none',
    },
    cameAs(cell),
    { zh: '改用列出的病名，病情写“稳定”或“不稳定”', en: 'use the listed names, and 稳定 or 不稳定 for the stability' },
  )
}

function reversed<Value extends string>(words: Readonly<Record<Value, readonly string[]>>): Map<string, Value> {
  const found = new Map<string, Value>()
  for (const [value, spelled] of Object.entries(words) as [Value, readonly string[]][])
    for (const word of [value, ...spelled]) found.set(word.normalize('NFKC').toUpperCase(), value)
  return found
}

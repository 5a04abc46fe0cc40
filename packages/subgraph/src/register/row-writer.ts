import { createHash } from 'node:crypto'
import { type DataSource, type ObjectLiteral } from 'typeorm'
import { type AcceptedRow, type Refusal, type RefusedRow } from '@huilian/ledger'
import { type Sql } from '../database/sql.js'
import { type Linker } from '../person/linker.js'
import { type EntityClass, type PersonMention, type Placement, type Register } from './define-register.js'
import { linkPeople } from './link-people.js'
import { tableOf, writeRows, type Table } from './register.store.js'

type GoodRow = AcceptedRow<unknown>

export interface WriteResult {
  refused: RefusedRow[]
  inserted: number
  changed: number
  unchanged: number
}

interface Parts {
  sql: Sql
  source: DataSource
  department: string
  linker: Linker
  register: Register
  /** Whether the ledger's names replace those on record, or rows with other names are refused. */
  decidesNames: boolean
  importId: string
  /** Whether a replacement has to know which rows the file named. */
  remember: boolean
}

interface Candidate {
  row: GoodRow
  keys: Record<string, string | null>
  placements: Placement[]
}

/** Writes a ledger's rows batch by batch, and remembers what the file said so that it cannot contradict itself. */
export function createRowWriter(parts: Parts): { write(rows: readonly GoodRow[]): Promise<WriteResult> } {
  const said: Said = new Map()
  return {
    async write(rows) {
      const refused: RefusedRow[] = []
      const linked = await link(parts, rows, refused)
      const placed = linked.map((candidate) => place(parts.register, candidate))
      const kept: Candidate[] = []
      const repeated: Candidate[] = []
      for (const candidate of placed) {
        const verdict = compare(parts, said, candidate)
        if (verdict === 'new') kept.push(candidate)
        else if (verdict === 'repeated') repeated.push(candidate)
        else refused.push(refuse(candidate.row, verdict))
      }
      const written = await writeAll(parts, kept)
      const inserted = written.filter((each) => each === 'inserted').length
      const changed = written.filter((each) => each === 'changed').length
      return { refused, inserted, changed, unchanged: kept.length - inserted - changed + repeated.length }
    },
  }
}

function refuse({ rowNumber, cells, value }: GoodRow, refusal: Refusal): RefusedRow {
  return { rowNumber, cells, refusals: [refusal], partial: value as Record<string, unknown> }
}

async function link(
  parts: Parts,
  rows: readonly GoodRow[],
  refused: RefusedRow[],
): Promise<Omit<Candidate, 'placements'>[]> {
  const { people } = parts.register
  if (!people) return rows.map((row) => ({ row, keys: {} }))
  const mentions: { row: GoodRow; role: string; mention: PersonMention }[] = []
  const candidates = rows.map((row) => {
    const keys: Record<string, string | null> = {}
    for (const [role, mention] of Object.entries<PersonMention | null>(people(row.value as never))) {
      keys[role] = null
      if (mention) mentions.push({ row, role, mention })
    }
    return { row, keys }
  })
  const byRow = new Map(candidates.map((candidate) => [candidate.row, candidate]))
  const linked = await linkPeople(
    parts.sql,
    parts.linker,
    parts.department,
    mentions.map((each) => each.mention),
    parts.decidesNames,
  )
  mentions.forEach(({ row, role, mention }, index) => {
    const { personKey, knownAs } = linked[index]!
    const candidate = byRow.get(row)
    if (knownAs === null) {
      if (candidate) candidate.keys[role] = personKey
    } else if (byRow.delete(row)) refused.push(refuse(row, anotherName(knownAs, mention.name)))
  })
  return [...byRow.values()]
}

function place(register: Register, { row, keys }: Omit<Candidate, 'placements'>): Candidate {
  const placements = register.placements(row.value as never, keys)
  const first = placements[0]
  if (first && !('divisionCode' in first.values)) first.values.divisionCode = divisionOf(register, row)
  return { row, keys, placements }
}

function divisionOf(register: Register, row: GoodRow): string | null {
  if (register.division) return register.division(row.value as never)
  const people = register.people?.(row.value as never) as Record<string, PersonMention | null> | undefined
  return Object.values(people ?? {})[0]?.divisionCode ?? null
}

/**
 * What the file said of each key, in little memory: under a digest of the key, the row number and 32 bits of a digest
 * of what was said, in one number.
 */
type Said = Map<EntityClass, Map<string, number>>

const DIGEST_BITS = 2 ** 32

/** New, said before in the same words, or a contradiction of an earlier row. */
function compare(parts: Parts, said: Said, candidate: Candidate): 'new' | 'repeated' | Refusal {
  let repeated = true
  for (const [position, { entity, values }] of candidate.placements.entries()) {
    const key = createHash('sha1')
      .update(naturalKey(tableOf(parts.source, entity), values))
      .digest('binary')
    const digest = createHash('sha1').update(JSON.stringify(values)).digest().readUInt32BE()
    let rows = said.get(entity)
    if (!rows) said.set(entity, (rows = new Map()))
    const before = rows.get(key)
    if (before !== undefined && before % DIGEST_BITS === digest) continue
    if (before !== undefined && position === 0) return contradiction(Math.floor(before / DIGEST_BITS))
    repeated = false
    if (before === undefined) rows.set(key, candidate.row.rowNumber * DIGEST_BITS + digest)
  }
  return repeated ? 'repeated' : 'new'
}

async function writeAll(
  parts: Parts,
  candidates: readonly Candidate[],
): Promise<('inserted' | 'changed' | 'unchanged')[]> {
  const verdicts = candidates.map((): 'inserted' | 'changed' | 'unchanged' => 'unchanged')
  for (const group of grouped(parts.source, candidates)) {
    const table = tableOf(parts.source, group.entity)
    const rows = group.members.map((member) => member.values)
    const main = group.entity === parts.register.entity
    for (const { index, inserted } of await writeRows(parts.sql, table, rows, parts.importId, main && parts.remember)) {
      for (const candidate of group.members[index]!.candidates) {
        if (main && inserted) verdicts[candidate] = 'inserted'
        else if (verdicts[candidate] === 'unchanged') verdicts[candidate] = 'changed'
      }
    }
  }
  return verdicts
}

interface Group {
  entity: EntityClass
  members: { values: ObjectLiteral; candidates: number[] }[]
}

/**
 * Placements by table and named properties, in the order in which tables were first named. One row for each key: what
 * several rows of a ledger say of one household is written once, as the last of them says it.
 */
function grouped(source: DataSource, candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group & { byKey: Map<string, number> }>()
  candidates.forEach(({ placements }, candidate) => {
    for (const { entity, values } of placements) {
      const name = `${entity.name}(${Object.keys(values).join()})`
      let group = groups.get(name)
      if (!group) groups.set(name, (group = { entity, members: [], byKey: new Map() }))
      const key = naturalKey(tableOf(source, entity), values)
      const same = group.byKey.get(key)
      if (same === undefined) {
        group.byKey.set(key, group.members.length)
        group.members.push({ values, candidates: [candidate] })
      } else {
        group.members[same]!.values = values
        group.members[same]!.candidates.push(candidate)
      }
    }
  })
  return [...groups.values()]
}

function naturalKey(table: Table, values: ObjectLiteral): string {
  return JSON.stringify(table.keys.map(({ property }) => (values[property] as unknown) ?? null))
}

function contradiction(earlier: number): Refusal {
  return {
    heading: null,
    expected: { zh: '同一事项只登记一次', en: 'one row for one matter' },
    came: { zh: `第${earlier}行已登记，且内容不同`, en: `row ${earlier} says otherwise of the same matter` },
    remedy: { zh: '核对两行，保留正确的一行', en: 'compare the two rows and keep the right one' },
  }
}

function anotherName(known: string, came: string): Refusal {
  return {
    heading: '姓名',
    expected: {
      zh: `该证件号码在本部门登记的姓名是${known}`,
      en: `the number is on record here under the name ${known}`,
    },
    came: { zh: `来的是${came}`, en: `${came} came` },
    remedy: {
      zh: '核对号码与姓名；如确已改名，更正后用 --correct-names 导入',
      en: 'compare number and name; if the name has changed, import the corrected ledger with --correct-names',
    },
  }
}

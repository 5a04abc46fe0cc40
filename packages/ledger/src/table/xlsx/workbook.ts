import { posix } from 'node:path'
import { damaged, otherFormat } from '../../ledger-file-error.js'
import { type Archive } from './archive.js'
import { attributesOf } from './xml-scanner.js'

/** What a workbook says of itself: its visible worksheets in order, its date system, and where its parts are. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly date1904: boolean
  readonly sharedStrings: string
  readonly styles: string
}

interface Relation {
  readonly kind: string
  readonly target: string
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const main = await mainPart(archive)
  // .xlsb, text documents and presentations are such archives too
  if (!main.endsWith('.xml') || !archive.has('[Content_Types].xml')) throw otherFormat()
  const relations = await readRelations(archive, main)
  const sheets: { name: string; part: string }[] = []
  let date1904 = false
  await archive.scan(main, {
    open(element, raw) {
      if (element === 'workbookPr') date1904 = /^(1|true)$/.test(attributesOf(raw).date1904 ?? '')
      if (element !== 'sheet') return
      const { name = '', id = '', state } = attributesOf(raw)
      const relation = relations.get(id)
      // hidden sheets hold lists and leftovers; chart sheets hold no rows
      if ((state === undefined || state === 'visible') && relation?.kind === 'worksheet') {
        sheets.push({ name, part: relation.target })
      }
    },
    close: () => undefined,
    text: () => undefined,
  })
  if (sheets.length === 0) throw damaged('it has no visible worksheet')
  const partOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.target ?? ''
  return { sheets, date1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') }
}

async function mainPart(archive: Archive): Promise<string> {
  const relations = await readRelations(archive, '')
  return [...relations.values()].find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
}

/** The relations of a part ('' for the package itself) by id; targets are part names from the archive's root. */
async function readRelations(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part)
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const relations = new Map<string, Relation>()
  if (!archive.has(file)) return relations
  await archive.scan(file, {
    open(name, raw) {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '', TargetMode } = attributesOf(raw)
      if (TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      relations.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return relations
}

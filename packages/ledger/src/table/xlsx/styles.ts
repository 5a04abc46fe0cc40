import { type Archive } from './archive.js'
import { meaningOf, type Meaning } from './number-format.js'
import { attributesOf } from './xml-scanner.js'

/** What each cell style (the `s` of a cell) makes of a number, in order; empty when the workbook has no styles. */
export async function readStyles(archive: Archive, part: string): Promise<Meaning[]> {
  if (!archive.has(part)) return []
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCellFormats = false
  await archive.scan(part, {
    open(name, raw) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributesOf(raw)
        codes.set(Number(numFmtId), formatCode ?? '')
      } else if (name === 'cellXfs') inCellFormats = true
      else if (name === 'xf' && inCellFormats) ids.push(Number(attributesOf(raw).numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
    text: () => undefined,
  })
  return ids.map((id) => meaningOf(id, codes.get(id)))
}

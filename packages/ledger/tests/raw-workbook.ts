import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'

export interface RawWorkbook {
  /** The inside of each sheet's `<sheetData>`. */
  sheets: readonly { name: string; rows: string; state?: string }[]
  /** The inside of `<sst>`. */
  strings?: string
  /** The inside of `<styleSheet>`. */
  styles?: string
  date1904?: boolean
  /** Other or overriding parts. */
  parts?: Record<string, string | Uint8Array>
}

/** The bytes of a workbook of exactly this XML, as other programs write it. */
export function rawWorkbook({ sheets, strings, styles, date1904, parts = {} }: RawWorkbook): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  )
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `${RELATIONS}<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${RELATIONS}${relations.join('')}<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="t" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
  }
  sheets.forEach(({ rows }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
  })
  if (strings !== undefined) files['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`
  if (styles !== undefined) files['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`
  const all = Object.entries({ ...files, ...parts })
  return zipSync(Object.fromEntries(all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))
}

export function writeRawWorkbook(path: string, workbook: RawWorkbook): string {
  writeFileSync(path, rawWorkbook(workbook))
  return path
}

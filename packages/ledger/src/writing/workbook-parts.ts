import { sheetName, type SheetXml } from './sheet-writer.js'
import { escapeXml } from './xml.js'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The parts of a workbook beside its sheets and styles, by name. */
export function workbookParts(sheets: readonly SheetXml[]): Record<string, string> {
  const numbers = sheets.map((_, index) => index + 1)
  const overrides = numbers.map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${MAIN}.worksheet+xml"/>`,
  )
  const relations = numbers.map(
    (n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  return {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels':
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels':
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}` +
      `<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
  }
}

function workbookXml(sheets: readonly SheetXml[]): string {
  const names = distinctNames(sheets)
  const listed = names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  // the headings are repeated on every printed page; Excel expects the filter's range under a name as well
  const defined = sheets.map((sheet, i) => {
    const quoted = `'${escapeXml((names[i] ?? '').replaceAll("'", "''"))}'`
    const filter = `$A$${sheet.headingRow}:$${sheet.lastColumn}$${sheet.lastRow}`
    return (
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted}!${filter}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}!$1:$${sheet.headingRow}</definedName>`
    )
  })
  return (
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}">` +
    `<sheets>${listed.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
  )
}

/** Excel refuses a workbook with two sheets of one name. */
function distinctNames(sheets: readonly SheetXml[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ layout }) => {
    const wanted = sheetName(layout.name)
    let name = wanted
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted.slice(0, 27)} ${n}`
    taken.add(name.toLowerCase())
    return name
  })
}

import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { rawWorkbook } from './raw-workbook.js'

/**
 * Writes a workbook the way Excel does, every text a shared string and every distinct one listed once: the form that
 * costs its reader most memory.
 */
export async function writeSharedStringsWorkbook(
  path: string,
  headings: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Promise<void> {
  const file = createWriteStream(path)
  const zip = new Zip((_, bytes) => file.write(bytes))
  const part = (name: string) => {
    const deflate = new ZipDeflate(name, { level: 1 })
    zip.add(deflate)
    return deflate
  }
  const numbers = new Map<string, number>()
  const sheet = part('xl/worksheets/sheet1.xml')
  let xml = '<worksheet><sheetData>'
  let row = 0
  for (const cells of [headings, ...rows]) {
    xml += `<row r="${++row}" spans="1:${cells.length}" x14ac:dyDescent="0.2">`
    cells.forEach((cell, i) => {
      const place = `r="${String.fromCharCode(65 + i)}${row}"`
      if (typeof cell === 'number') xml += `<c ${place}><v>${cell}</v></c>`
      else {
        let number = numbers.get(cell)
        if (number === undefined) numbers.set(cell, (number = numbers.size))
        xml += `<c ${place} s="0" t="s"><v>${number}</v></c>`
      }
    })
    xml += '</row>'
    if (xml.length > 200_000) {
      sheet.push(strToU8(xml))
      xml = ''
    }
  }
  sheet.push(strToU8(`${xml}</sheetData></worksheet>`), true)
  const strings = part('xl/sharedStrings.xml')
  let list = '<sst>'
  for (const text of numbers.keys()) {
    list += `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`
    if (list.length > 200_000) {
      strings.push(strToU8(list))
      list = ''
    }
  }
  strings.push(strToU8(`${list}</sst>`), true)
  for (const [name, bytes] of Object.entries(unzipSync(rawWorkbook({ sheets: [{ name: '台账', rows: '' }] })))) {
    if (name !== 'xl/worksheets/sheet1.xml') part(name).push(bytes, true)
  }
  zip.end()
  file.end()
  await finished(file)
}

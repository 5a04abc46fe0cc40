import { damaged, tooLarge } from '../../ledger-file-error.js'
import { LIMITS } from '../limits.js'

/** What a scanner tells: names without their namespace prefix, attributes as written, text with entities decoded. */
export interface XmlHandler {
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const [SLASH, QUESTION, BANG, DOUBLE_QUOTE, QUOTE, COLON] = [47, 63, 33, 34, 39, 58]
const DEEPEST = 200

/**
 * Reads XML in chunks. It knows what the parts of a workbook use (elements, attributes, text, CDATA, comments,
 * processing instructions; no DOCTYPE) and insists that elements nest and the document ends. Sheets are nearly all
 * markup: this reads them several times as fast as a general SAX parser, which is why it avoids making strings.
 */
export class XmlScanner {
  #rest = ''
  /** The open elements by their full and their local names. */
  readonly #qualified: string[] = []
  readonly #local: string[] = []
  #rooted = false

  constructor(readonly handler: XmlHandler) {}

  write(chunk: string): void {
    const xml = this.#rest === '' ? chunk : this.#rest + chunk
    let position = 0
    for (;;) {
      const start = xml.indexOf('<', position)
      if (start < 0) break
      const second = xml.charCodeAt(start + 1)
      const end = second === SLASH ? xml.indexOf('>', start) + 1 : this.#markup(xml, start, second)
      if (end <= 0) break
      if (start > position) this.#text(xml, position, start)
      if (second === SLASH) this.#close(xml, start + 2, end - 1)
      else if (second === BANG) this.#cdata(xml, start, end)
      else if (second !== QUESTION) this.#open(xml, start + 1, end - 1)
      position = end
    }
    this.#rest = position === 0 ? xml : xml.slice(position)
    if (this.#rest.length > 4 * LIMITS.cell + chunk.length) {
      throw tooLarge('单元格内容过长', 'A cell of at most 65,534 characters was expected; a longer one came')
    }
  }

  /** Call when the input has ended. */
  end(): void {
    if (!this.#rooted || this.#qualified.length > 0 || this.#rest.trim() !== '') throw damaged('the XML ends early')
  }

  /** The position after the markup at `start`, or 0 when it is not all there. */
  #markup(xml: string, start: number, second: number): number {
    if (second === QUESTION) return after(xml.indexOf('?>', start), 2)
    if (second === BANG) return declarationEnd(xml, start)
    let end = xml.indexOf('>', start)
    // a > may stand inside an attribute's value: the tag ends where its last value's quote has closed
    while (end > 0 && !isTagEnd(xml, start, end)) end = xml.indexOf('>', end + 1)
    return end + 1
  }

  #open(xml: string, from: number, close: number): void {
    const selfClosing = xml.charCodeAt(close - 1) === SLASH
    const to = selfClosing ? close - 1 : close
    let nameEnd = from
    let localFrom = from
    for (; nameEnd < to; nameEnd++) {
      const character = xml.charCodeAt(nameEnd)
      if (character <= 32) break
      if (character === COLON) localFrom = nameEnd + 1
    }
    const local = xml.slice(localFrom, nameEnd)
    const depth = this.#qualified.length
    if (depth === 0 && this.#rooted) throw damaged('the XML has two roots')
    if (depth > DEEPEST) throw damaged('the XML nests too deeply')
    this.#rooted = true
    this.handler.open(local, nameEnd === to ? '' : xml.slice(nameEnd, to))
    if (selfClosing) {
      this.handler.close(local)
      return
    }
    this.#qualified.push(localFrom === from ? local : xml.slice(from, nameEnd))
    this.#local.push(local)
  }

  #close(xml: string, from: number, to: number): void {
    const qualified = this.#qualified.pop()
    if (qualified === undefined || !closes(xml, from, to, qualified)) {
      throw damaged(`</${xml.slice(from, Math.min(to, from + 40))}> closes another element`)
    }
    this.handler.close(this.#local.pop() as string)
  }

  #cdata(xml: string, start: number, end: number): void {
    if (xml.startsWith('<![CDATA[', start)) this.handler.text(xml.slice(start + 9, end - 3))
  }

  #text(xml: string, from: number, to: number): void {
    if (this.#qualified.length > 0) this.handler.text(decodeText(xml.slice(from, to)))
  }
}

function closes(xml: string, from: number, to: number, qualified: string): boolean {
  const { length } = qualified
  if (xml.charCodeAt(from) !== qualified.charCodeAt(0)) return false
  if (to - from === length) return length === 1 || xml.startsWith(qualified, from)
  return xml.slice(from, to).trimEnd() === qualified
}

function declarationEnd(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return after(xml.indexOf('-->', start + 4), 3)
  if (xml.startsWith('<![CDATA[', start)) return after(xml.indexOf(']]>', start), 3)
  if (xml.length - start < 9) return 0
  throw damaged('the XML has a document type, which no workbook has')
}

/** Whether the > at `end` closes the tag: what stands before it is a name, or a value whose quote has closed. */
function isTagEnd(xml: string, start: number, end: number): boolean {
  let last = end - 1
  if (xml.charCodeAt(last) === SLASH) last--
  while (last > start && xml.charCodeAt(last) <= 32) last--
  const character = xml.charCodeAt(last)
  if (character === DOUBLE_QUOTE || character === QUOTE) return true
  for (let i = start; i < last; i++) if (xml.charCodeAt(i) <= 32) return false
  return true
}

function after(end: number, length: number): number {
  return end < 0 ? 0 : end + length
}

function local(qualified: string): string {
  const colon = qualified.indexOf(':')
  return colon < 0 ? qualified : qualified.slice(colon + 1)
}

/** Text with its entities decoded and its line ends made `\n`. */
export function decodeText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) {
      const known = ENTITIES[name as string]
      if (known === undefined) throw damaged(`unknown entity ${whole}`)
      return known
    }
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16)
    if (point > 0x10ffff) throw damaged(`impossible character ${whole}`)
    return String.fromCodePoint(point)
  })
}

/** The attributes of an element by their local name, values decoded. */
export function attributesOf(raw: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null)
  for (const match of raw.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[local(match[1] ?? '')] = decodeText(match[2] ?? match[3] ?? '')
  }
  return found
}

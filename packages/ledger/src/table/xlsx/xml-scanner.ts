import { damaged, tooLarge } from '../../ledger-file-error.js'
import { LIMITS } from '../limits.js'

/** What a scanner tells: names without their namespace prefix, attributes as written, text with entities decoded. */
export interface XmlHandler {
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const [SLASH, QUESTION, BANG, DOUBLE_QUOTE, QUOTE] = [47, 63, 33, 34, 39]

/**
 * Reads XML in chunks. It knows what the parts of a workbook use (elements, attributes, text, CDATA, comments,
 * processing instructions; no DOCTYPE) and insists that elements nest and the document ends. Sheets are nearly all
 * markup: this reads them about three times as fast as a general SAX parser.
 */
export class XmlScanner {
  #rest = ''
  readonly #open: string[] = []
  #rooted = false

  constructor(readonly handler: XmlHandler) {}

  write(chunk: string): void {
    const xml = this.#rest === '' ? chunk : this.#rest + chunk
    let position = 0
    for (;;) {
      const start = xml.indexOf('<', position)
      if (start < 0) break
      const end = this.#markup(xml, start, position)
      if (end < 0) break
      position = end
    }
    this.#rest = position === 0 ? xml : xml.slice(position)
    if (this.#rest.length > 4 * LIMITS.cell + chunk.length) {
      throw tooLarge('单元格内容过长', 'A cell of at most 65,534 characters was expected; a longer one came')
    }
  }

  /** Call when the input has ended. */
  end(): void {
    if (!this.#rooted || this.#open.length > 0 || this.#rest.trim() !== '') throw damaged('the XML ends early')
  }

  /** Handles the markup at `start` and the text before it; the position after it, or -1 when it is not all there. */
  #markup(xml: string, start: number, textFrom: number): number {
    const second = xml.charCodeAt(start + 1)
    if (second === BANG) return this.#declaration(xml, start, textFrom)
    if (second === QUESTION) return after(xml.indexOf('?>', start), 2)
    let end = xml.indexOf('>', start)
    if (end < 0) return -1
    if (second === SLASH) {
      this.#text(xml, textFrom, start)
      this.#close(xml.slice(start + 2, end).trimEnd())
      return end + 1
    }
    let nameEnd = start + 1
    while (nameEnd < end && xml.charCodeAt(nameEnd) > 32) nameEnd++
    let last = endOfContent(xml, start, end)
    // a > may stand inside an attribute's value: the tag ends where its last value's quote has closed
    while (nameEnd < last && !isQuote(xml.charCodeAt(last - 1))) {
      end = xml.indexOf('>', end + 1)
      if (end < 0) return -1
      last = endOfContent(xml, start, end)
    }
    this.#text(xml, textFrom, start)
    this.#element(
      xml.slice(start + 1, Math.min(nameEnd, last)),
      xml.slice(nameEnd, last),
      xml.charCodeAt(end - 1) === SLASH,
    )
    return end + 1
  }

  #element(qualified: string, attributes: string, selfClosing: boolean): void {
    const name = local(qualified)
    if (this.#open.length === 0 && this.#rooted) throw damaged('the XML has two roots')
    this.#rooted = true
    this.handler.open(name, attributes)
    if (selfClosing) this.handler.close(name)
    else this.#open.push(qualified)
    if (this.#open.length > 200) throw damaged('the XML nests too deeply')
  }

  #close(qualified: string): void {
    if (this.#open.pop() !== qualified) throw damaged(`</${qualified.slice(0, 40)}> closes another element`)
    this.handler.close(local(qualified))
  }

  #declaration(xml: string, start: number, textFrom: number): number {
    const head = xml.slice(start, start + 9)
    if (head.startsWith('<!--')) {
      const end = xml.indexOf('-->', start + 4)
      if (end < 0) return -1
      this.#text(xml, textFrom, start)
      return end + 3
    }
    if (head === '<![CDATA[') {
      const end = xml.indexOf(']]>', start)
      if (end < 0) return -1
      this.#text(xml, textFrom, start)
      this.handler.text(xml.slice(start + 9, end))
      return end + 3
    }
    if (head.length < 9) return -1
    throw damaged('the XML has a document type, which no workbook has')
  }

  #text(xml: string, from: number, to: number): void {
    if (to > from && this.#open.length > 0) this.handler.text(decodeText(xml.slice(from, to)))
  }
}

function endOfContent(xml: string, start: number, end: number): number {
  let last = xml.charCodeAt(end - 1) === SLASH ? end - 1 : end
  while (last > start && xml.charCodeAt(last - 1) <= 32) last--
  return last
}

function after(end: number, length: number): number {
  return end < 0 ? -1 : end + length
}

function isQuote(character: number): boolean {
  return character === DOUBLE_QUOTE || character === QUOTE
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

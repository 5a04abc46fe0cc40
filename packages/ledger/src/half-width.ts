const PLAIN_ASCII = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/
const EDGE = /^[\s\u200b-\u200d\ufeff]+|[\s\u200b-\u200d\ufeff]+$/g

/** The text in half-width characters (１→1, Ｘ→X, （→(), trimmed, without invisible characters at its edges. */
export function halfWidth(text: string): string {
  if (PLAIN_ASCII.test(text)) return text
  return text.normalize('NFKC').replace(EDGE, '')
}

/** As `halfWidth`, with every space inside removed as well. */
export function withoutSpaces(text: string): string {
  return halfWidth(text).replace(/[\s\u200b-\u200d\ufeff]+/g, '')
}

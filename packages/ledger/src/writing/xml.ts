// control characters XML cannot hold, and the underscores that would read as one of them
const CONTROLS = /[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g
// a surrogate without its other half is no character
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const SPECIAL = /[&<>"]/
const NEEDS_CARE = /[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff&<>"]|_x/

/** Text as the content or attribute of a workbook's XML; control characters as `_xHHHH_`. */
export function escapeXml(text: string): string {
  if (!NEEDS_CARE.test(text)) return text
  const safe = text
    .replace(CONTROLS, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(LONE_SURROGATES, '\ufffd')
  if (!SPECIAL.test(safe)) return safe
  return safe.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** 0 → A, 27 → AB. */
export function columnLetters(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

import { tooLarge } from '../../ledger-file-error.js'
import { LIMITS } from '../limits.js'

/**
 * Gathers the text of a `<si>` or `<is>`: its `<t>`s one after another, plain or in formatted runs, without the
 * phonetic guide (`<rPh>`). Control characters written `_x000D_` are restored.
 */
export class RichText {
  #text = ''
  #inText = false
  #phonetic = 0

  start(): void {
    this.#text = ''
    this.#inText = false
    this.#phonetic = 0
  }

  open(name: string): void {
    if (name === 't') this.#inText = true
    else if (name === 'rPh') this.#phonetic++
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'rPh') this.#phonetic--
  }

  add(text: string): void {
    if (!this.#inText || this.#phonetic > 0) return
    this.#text = this.#text === '' ? text : this.#text + text
    if (this.#text.length > LIMITS.cell) {
      throw tooLarge('单元格内容过长', 'A cell of at most 65,534 characters was expected; a longer one came')
    }
  }

  finish(): string {
    return restoreControls(this.#text)
  }
}

/** `_x000D_` → carriage return; `_x005F_` is the underscore that keeps a literal `_x000D_` as it is. */
export function restoreControls(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

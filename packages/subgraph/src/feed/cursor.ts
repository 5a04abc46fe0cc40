import { DepartmentError } from '../errors.js'

/** A position in the change feed: opaque to readers, `<epoch>.<transaction>.<sequence>`. */
export interface FeedPosition {
  epoch: string
  transaction: string
  sequence: string
}

export function writeCursor(position: FeedPosition): string {
  return `${position.epoch}.${position.transaction}.${position.sequence}`
}

/** @throws DepartmentError BAD_REQUEST when it is no cursor, CURSOR_EXPIRED when it is of an earlier epoch. */
export function readCursor(text: string | null | undefined, epoch: string): FeedPosition {
  if (!text) return { epoch, transaction: '0', sequence: '0' }
  const match = /^([0-9a-f]{8})\.(\d{1,19})\.(\d{1,19})$/.exec(text)
  if (!match)
    throw new DepartmentError(
      'BAD_REQUEST',
      `Expected a cursor that this feed gave; came ${JSON.stringify(text.slice(0, 60))}. Ask without \`after\` to read from the beginning.`,
    )
  if (match[1] !== epoch)
    throw new DepartmentError(
      'CURSOR_EXPIRED',
      'The cursor is from before the database was restored. Ask without `after` to read every key again.',
    )
  return { epoch, transaction: match[2]!, sequence: match[3]! }
}

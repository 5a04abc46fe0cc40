import { DepartmentError } from '@huilian/subgraph'

/** Most entries of a page. */
export const MAX_PAGE = 1000

/** A place in a list: the values it is ordered by. Opaque to readers. */
export function writePageCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')
}

/** @throws DepartmentError BAD_REQUEST when it is no cursor of a list ordered by so many values. */
export function readPageCursor(text: string | null | undefined, length: number): string[] | null {
  if (!text) return null
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (Array.isArray(place) && place.length === length && place.every((each) => typeof each === 'string')) return place
  } catch {
    // said below
  }
  throw new DepartmentError(
    'BAD_REQUEST',
    `Expected a cursor that this list gave; came ${JSON.stringify(text.slice(0, 60))}. Ask without \`after\` to read from the beginning.`,
  )
}

/** @throws DepartmentError BAD_REQUEST when the page would be empty or too long. */
export function checkPageLength(first: number): void {
  if (first < 1 || first > MAX_PAGE)
    throw new DepartmentError('BAD_REQUEST', `Expected \`first\` from 1 to ${MAX_PAGE}; came ${first}.`)
}

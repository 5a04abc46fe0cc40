import { isRecord } from './find-rows.js'

const mostShown = 3
const longest = 60

/** A value in one cell. A list says how many there are and shows the first; null is a dash, nothing found is 0. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return '—'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return describeList(value)
  if (isRecord(value)) return shorten(describeRecord(value))
  return shorten(String(value).replace(/\s+/g, ' '))
}

function describeList(list: readonly unknown[]): string {
  if (list.length === 0) return '0'
  const shown = list.slice(0, mostShown).map((each) => (isRecord(each) ? describeRecord(each) : describeValue(each)))
  const more = list.length > mostShown ? '; …' : ''
  if (!list.some(isRecord)) return shorten(`${shown.join('、')}${list.length > mostShown ? ` … (${list.length})` : ''}`)
  return `${list.length}: ${shown.map(shorten).join('; ')}${more}`
}

function describeRecord(record: Record<string, unknown>): string {
  return Object.entries(record)
    .filter(([key, value]) => key !== '__typename' && value !== null)
    .map(([, value]) => describeValue(value))
    .join(' ')
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}

import { DepartmentError } from '@huilian/subgraph'

/** @throws DepartmentError BAD_REQUEST when the text is no division code. */
export function divisionCode(text: string): string {
  if (/^\d{12}$/.test(text)) return text
  throw new DepartmentError(
    'BAD_REQUEST',
    `Expected a division code of 12 digits, such as 341122101000; came ${JSON.stringify(text.slice(0, 30))}.`,
  )
}

/**
 * What the codes of a division and of all divisions under it begin with: 2 digits for a province, 4 for a city, 6 for a
 * county, 9 for a township, 12 for a village. Counting zeros would not do: 新安镇 is 341122100000.
 */
export function divisionPrefix(code: string): string {
  return code.replace(/(?:0{10}|0{8}|0{6}|0{3})$/, '')
}

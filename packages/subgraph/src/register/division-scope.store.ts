/**
 * SQL for the pattern of the codes within a division. Whole levels of zeros are cut only: 新安镇 is 341122100000, and its
 * villages do not begin with 3411221 alone.
 *
 * @param code SQL that gives a 12-digit code: a column or a parameter, never a value
 */
export function codesWithin(code: string): string {
  return `regexp_replace(${code}, '(0{10}|0{8}|0{6}|0{3})$', '') || '%'`
}

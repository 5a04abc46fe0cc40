/**
 * 半塔镇 sends its health ledger a second time, and half of the rows are missing: a replacement that would withdraw more
 * than 5 % of a township's records is held until somebody confirms it. The demo does not import this file.
 */
export const HALF_A_LEDGER = {
  department: 'health',
  register: 'ledger-entries',
  township: { code: '341122101000', name: '半塔镇' },
} as const

/** Every other row is left out. */
export function survives(rowOfTownship: number): boolean {
  return rowOfTownship % 2 === 0
}

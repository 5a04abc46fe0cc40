import { createRefusalWorkbook, type OpenedLedger, type RefusalWorkbook, type RefusedRow } from '@huilian/ledger'

/** The workbook of refused rows, begun with the first of them: a ledger without faults leaves no file behind. */
export function openRefusals(
  path: string,
  title: string,
  file: OpenedLedger<unknown>,
): { add(rows: readonly RefusedRow[]): Promise<void>; close(): Promise<string | null> } {
  let workbook: RefusalWorkbook | null = null
  return {
    async add(rows) {
      for (const row of rows) {
        workbook ??= createRefusalWorkbook(path, title, file)
        await workbook.add(row)
      }
    },
    async close() {
      if (!workbook) return null
      await workbook.close()
      return path
    },
  }
}

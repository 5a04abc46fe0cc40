export {
  ledger,
  type Columns,
  type Contradiction,
  type Ledger,
  type LedgerDefinition,
  type LedgerRow,
} from './ledger.js'
export {
  column,
  type CellKind,
  type Column,
  type ColumnOptions,
  type Optional,
  type ReadingContext,
  type Storage,
} from './column.js'
export { identityNumber } from './columns/identity-number.column.js'
export { personName } from './columns/person-name.column.js'
export { text } from './columns/text.column.js'
export { date } from './columns/date.column.js'
export { month } from './columns/month.column.js'
export { instant } from './columns/instant.column.js'
export { decimal, integer, yuan } from './columns/number.column.js'
export { code, codes, type Words } from './columns/code.column.js'
export { yesNo } from './columns/yes-no.column.js'
export { phone } from './columns/phone.column.js'
export { householdNumber } from './columns/household-number.column.js'
export { division } from './columns/division.column.js'
export {
  IdentityNumberError,
  checkCharacter,
  maskIdentityNumber,
  normaliseIdentityNumber,
  parseIdentityNumber,
  type Identity,
} from './identity-number.js'
export { Refused, cameAs, sentenceOf, type Note, type Refusal } from './refusal.js'
export { type Bilingual } from './bilingual.js'
export { LedgerFileError, type LedgerFileProblem } from './ledger-file-error.js'
export { openLedger, readLedger, type OpenedLedger, type ReadOptions } from './reading/open-ledger.js'
export { type AcceptedRow, type ReadRow, type RefusedRow } from './reading/row-reader.js'
export { type Skipped } from './reading/skipped-rows.js'
export { statementLine, type Statement } from './reading/statement.js'
export { readStatement } from './reading/read-statement.js'
export { detectLedger } from './reading/detect-ledger.js'
export { createWorkbookWriter, type SheetWriter, type WorkbookWriter } from './writing/workbook-writer.js'
export { type CellValue, type SheetColumn, type SheetLayout } from './writing/sheet-writer.js'
export { createCsvWriter, type CsvOptions, type CsvWriter } from './writing/csv-writer.js'
export { createRefusalWorkbook, type RefusalSource, type RefusalWorkbook } from './writing/refusal-workbook.js'
export { writeTemplate } from './writing/template.js'

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

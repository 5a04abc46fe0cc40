import { openDivisions } from '@huilian/divisions'
import { type Statement } from '@huilian/ledger'
import { type Register } from './define-register.js'
import { type ImportRequest } from './import-ledger.js'
import { isCivilDate } from '../graphql/scalars.js'
import { ImportRefused } from './open-ledger.js'

/** What an import says of itself: whether it replaces or adds, for which divisions, complete for which period. */
export interface LedgerScope {
  mode: 'ADD' | 'REPLACE'
  divisions: string[]
  from: string | null
  /** Instant, ISO 8601 with offset. */
  through: string | null
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/

/**
 * What was asked for wins over what the file's heading says. A ledger that says neither adds rows and proves nothing
 * about what it leaves out.
 * @throws ImportRefused naming what is unclear or impossible.
 */
export function readScope(statement: Statement, request: ImportRequest, register: Register): LedgerScope {
  refuseUnclear(statement, request)
  const scope: LedgerScope = {
    mode: request.mode ?? statement.mode ?? 'ADD',
    divisions: request.divisions ?? [...statement.divisions],
    from: request.from ?? statement.from,
    through: endOfDay(request.through) ?? statement.through,
  }
  refuseImpossible(scope, register)
  return scope
}

function refuseUnclear(statement: Statement, request: ImportRequest): void {
  const answered: Record<string, unknown> = {
    范围: request.divisions,
    方式: request.mode,
    期间: request.from && request.through,
    数据截至: request.through,
  }
  const open = statement.unclear.filter((part) => !answered[part.split('：')[0]!])
  if (open.length)
    throw new ImportRefused(
      `The file's heading says “${open.join('”, “')}”, which cannot be understood. Correct it, or say it with --divisions, --mode, --from and --through.`,
    )
}

function refuseImpossible(scope: LedgerScope, register: Register): void {
  const known = openDivisions()
  for (const code of scope.divisions)
    if (!known.find(code)) throw new ImportRefused(`Expected a division code of 12 digits that exists; came “${code}”.`)
  if (scope.mode === 'REPLACE' && !scope.divisions.length)
    throw new ImportRefused(
      `A replacement of ${register.ledger.register} has to say which divisions it replaces: write 范围 into the file's heading, or give --divisions.`,
    )
  if (scope.from !== null && !isCivilDate(scope.from))
    throw new ImportRefused(`Expected the first day of the period as YYYY-MM-DD; came “${scope.from}”.`)
  if (scope.through !== null && (!INSTANT.test(scope.through) || Number.isNaN(Date.parse(scope.through))))
    throw new ImportRefused(
      `Expected the instant through which the ledger is complete, such as 2023-01-10 or 2023-01-10T08:00:00+08:00; came “${scope.through}”.`,
    )
  if (scope.from && scope.through && scope.from > scope.through.slice(0, 10))
    throw new ImportRefused(`The period ends (${scope.through}) before it begins (${scope.from}).`)
}

/** A day alone means through the end of that day. */
function endOfDay(through: string | undefined): string | undefined {
  return through && /^\d{4}-\d{2}-\d{2}$/.test(through) ? `${through}T23:59:59+08:00` : through
}

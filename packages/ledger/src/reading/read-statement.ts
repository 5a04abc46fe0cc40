import { openDivisions, type Divisions } from '@huilian/divisions'
import { openTable } from '../table/open-table.js'
import { type Columns, type LedgerDefinition } from '../ledger.js'
import { findHeadings } from './headings.js'
import { firstRows } from './open-ledger.js'
import { statementOf, type Statement } from './statement.js'

/**
 * Reads what a file says of itself (填报单位, 范围, 方式, 期间, 数据截至) from its first rows: those above the headings
 * of the ledger when it is given. `openLedger` has the same answer on its way.
 */
export async function readStatement(
  path: string,
  definition?: LedgerDefinition<Columns>,
  divisions: Divisions = openDivisions(),
): Promise<Statement> {
  const table = await openTable(path)
  try {
    for (const sheet of table.sheets) {
      const rows = await firstRows(sheet)
      const headings = definition === undefined ? null : findHeadings(definition, rows)
      if (definition !== undefined && headings === null) continue
      const above = rows.filter(({ rowNumber }) => rowNumber < (headings?.row.rowNumber ?? Infinity))
      return statementOf(above, divisions)
    }
    return statementOf([], divisions)
  } finally {
    table.close()
  }
}

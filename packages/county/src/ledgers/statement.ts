import { statementLine } from '@huilian/ledger'
import type { Department } from '../lives/person.js'

export const OFFICES: Readonly<Record<Department, string>> = {
  registry: '来安县乡村振兴局',
  health: '来安县卫生健康委员会',
  'civil-affairs': '来安县民政局',
}

/** The line under the title: whose rows these are, for which divisions, and through when they are complete. */
export function statementOf(
  department: Department,
  division: { code: string; name: string },
  from: string,
  through: string,
): string {
  const line = statementLine({
    reportedBy: OFFICES[department],
    mode: 'REPLACE',
    divisions: [division],
    from,
    through: department === 'civil-affairs' ? through.slice(0, 10) : through,
  })
  // the bureau's form has a field of its own for the moment of the extract
  return department === 'civil-affairs' ? `${line}　数据截至：${through}` : line
}

import { type Column } from '@huilian/ledger'
import { type DepartmentFolder } from '@huilian/platform'
import { loadDepartment } from '@huilian/subgraph'

/** Lists what a department takes in: each register with its columns; `*` marks those a row must fill. */
export async function listRegisters(folder: DepartmentFolder, json: boolean): Promise<void> {
  const department = await loadDepartment(folder.folder)
  const registers = department.registers.map(({ ledger }) => ({
    register: ledger.register,
    title: ledger.title,
    columns: columnsOf(ledger.columns).map(({ heading, optional, aliases }) => ({ heading, optional, aliases })),
  }))
  if (json) {
    console.log(JSON.stringify(registers, null, 2))
    return
  }
  for (const { register, title, columns } of registers) {
    console.log(`${register}  ${title.zh} (${title.en})`)
    console.log(`  ${columns.map(({ heading, optional }) => `${heading}${optional ? '' : '*'}`).join('、')}`)
  }
  console.log(`\nA template with an example row: huilian import ${folder.name} --template <register>`)
}

/** A list of registers holds ledgers of different columns, so their type is lost. */
function columnsOf(columns: Record<string, Column<unknown>>): Column<unknown>[] {
  return Object.values(columns)
}

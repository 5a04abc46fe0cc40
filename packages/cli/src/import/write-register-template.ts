import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeTemplate } from '@huilian/ledger'
import { type DepartmentFolder } from '@huilian/platform'
import { loadDepartment } from '@huilian/subgraph'

/** Writes the template of one register; it overwrites nothing. */
export async function writeRegisterTemplate(folder: DepartmentFolder, name: string, output?: string): Promise<void> {
  const department = await loadDepartment(folder.folder)
  const register = department.registers.find(({ ledger }) => ledger.register === name)
  if (!register) {
    const names = department.registers.map(({ ledger }) => ledger.register).join(', ')
    throw new Error(`${folder.name} has no register ${name}. It has: ${names}.`)
  }
  const path = resolve(output ?? `${name}.xlsx`)
  if (existsSync(path)) throw new Error(`${path} is there already. Name another file with --output.`)
  await writeTemplate(register.ledger, path)
  console.log(`Wrote ${path}. Its example row shows each column filled; the second sheet says what each one means.`)
}

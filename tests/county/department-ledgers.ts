import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Ledger } from '@huilian/ledger'

const SERVICES = new URL('../../services/', import.meta.url).pathname

/** Every ledger a department defines, by the name of its register, found where departments keep them: `*.ledger.ts`. */
export async function ledgersOf(department: string): Promise<Map<string, Ledger>> {
  const found = new Map<string, Ledger>()
  const sources = join(SERVICES, department, 'src')
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ledger.ts'),
  )
  for (const file of files.sort()) {
    const exported = Object.values((await import(pathToFileURL(join(sources, file)).href)) as Record<string, unknown>)
    for (const value of exported) if (isLedger(value)) found.set(value.register, value)
  }
  return found
}

function isLedger(value: unknown): value is Ledger {
  return typeof value === 'object' && value !== null && 'register' in value && 'columns' in value
}

import {
  createDataSource,
  type Department,
  listImports,
  listPendingMigrations,
  loadDepartment,
} from '@huilian/subgraph'
import { type DepartmentDatabase, type DepartmentFolder } from '@huilian/platform'
import { listExcessiveRights } from './database.store.js'
import { type Finding, good, type Patient, unknown, warning, wrong } from './finding.js'

/** Every department’s database: reachable, of the right shape, with the right rights, filled. */
export async function examineDatabases({ departments, databases }: Patient): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const department of departments.filter(({ main }) => main)) {
    const database = databases.get(department.name)
    findings.push(...(database ? await examineDatabase(department, database) : [notRunning(department)]))
  }
  return findings
}

function notRunning({ name }: DepartmentFolder): Finding {
  return unknown(`${name} database`, 'PostgreSQL is not running; start the platform to have it examined.')
}

async function examineDatabase(folder: DepartmentFolder, database: DepartmentDatabase): Promise<Finding[]> {
  const subject = `${folder.name} database`
  let rights: string[]
  try {
    rights = await listExcessiveRights(database.url)
  } catch (error) {
    return [
      wrong(
        subject,
        `It cannot be reached: ${(error as Error).message}.`,
        database.embedded
          ? 'Stop and start the platform.'
          : `Check ${folder.name.toUpperCase().replaceAll('-', '_')}_DATABASE_URL and the server.`,
      ),
    ]
  }
  const department = await loadDepartment(folder.folder)
  const pending = await listPendingMigrations(department, database.ownerUrl)
  const shape =
    pending.length === 0
      ? good(subject, 'It can be reached and has every migration.')
      : warning(
          subject,
          `${pending.length} migrations are pending: ${pending.join(', ')}.`,
          'Restart the platform: a start migrates.',
        )
  return [
    shape,
    examineRights(subject, rights, database),
    ...(pending.length === 0 ? await examineImports(department, database) : []),
  ]
}

function examineRights(subject: string, rights: readonly string[], { runtimeRole }: DepartmentDatabase): Finding {
  if (rights.length === 0) return good(subject, `The role ${runtimeRole} can do no more than it needs.`)
  return warning(
    subject,
    `The role ${runtimeRole} may ${rights.join(', ')}.`,
    'Take these rights from it: a service reads and writes the rows of its own database and nothing else.',
  )
}

async function examineImports(department: Department, { ownerUrl }: DepartmentDatabase): Promise<Finding[]> {
  const source = createDataSource(department, ownerUrl, { poolSize: 1 })
  await source.initialize()
  try {
    const imports = await listImports(source)
    const subject = `${department.name} ledgers`
    const [latest] = imports.filter(({ state }) => state === 'APPLIED')
    if (!latest)
      return [
        warning(subject, 'No ledger was taken in yet.', `Take one in: huilian import ${department.name} <file.xlsx>.`),
      ]
    const last = good(subject, `The last was ${latest.fileName} (${latest.register}), taken in ${latest.importedAt}.`)
    return [last, ...held(department.name, imports)]
  } finally {
    await source.destroy()
  }
}

/** A held ledger that was neither confirmed nor followed by another of its register. */
function held(department: string, imports: Awaited<ReturnType<typeof listImports>>): Finding[] {
  return imports
    .filter(
      ({ state, register }, index) =>
        state === 'HELD' && !imports.slice(0, index).some((later) => later.register === register),
    )
    .map(({ fileName, register }) =>
      warning(
        `${department} ledgers`,
        `${fileName} (${register}) is held, because it would withdraw more than 5 % of a division’s rows.`,
        'Look at it and confirm it with the token it gave, or hand in a complete one.',
      ),
    )
}

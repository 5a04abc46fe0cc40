import { randomBytes } from 'node:crypto'
import { type DepartmentDatabase, databaseNames, embeddedDatabase } from '../databases/department-database.js'
import { ensureDatabase } from '../databases/role.store.js'
import { getDepartment } from '../departments.js'
import { runTask } from '../department-work/run-task.js'
import { describeInstallation } from '../installation.js'
import { type EmbeddedServer } from '../postgres/embedded-server.js'
import { closeTemplate, copyTemplate, dropDatabase, isTemplateReady } from './template.store.js'
import { listCountyFiles, testCountyClock } from './test-county.js'
import { alone } from './test-directory.js'
import { testLinkingKeyFile } from './test-linking-key.js'
import { testDirectory, testPassword, testServer } from './test-server.js'

/** `bare`: no table. `empty`: migrated. `county`: migrated, with the small county’s ledgers taken in. */
export type TestDatabaseKind = 'bare' | 'empty' | 'county'

export interface TestDatabase extends DepartmentDatabase {
  /** Name of the database. */
  readonly database: string
  /** Drops it; the end of the run does so too. */
  drop(): Promise<void>
}

const passwords = { owner: testPassword, runtime: testPassword }

/**
 * A fresh database of a department for one test or one file of tests, with the department’s real roles. What takes time
 * (migrating, importing the county) is done once a run into a template; a copy takes a few hundredths of a second.
 * `bare` needs no folder in services/ and takes any name.
 */
export async function createTestDatabase(department: string, kind: TestDatabaseKind = 'empty'): Promise<TestDatabase> {
  const server = await testServer()
  const names = databaseNames(department)
  const template = await ensureTemplate(server, department, kind)
  const database = `${names.database}_${randomBytes(5).toString('hex')}`
  await copyTemplate(server.url(), template, database, names)
  return {
    ...embeddedDatabase(server, department, passwords, database),
    database,
    drop: () => dropDatabase(server.url(), database),
  }
}

async function ensureTemplate(server: EmbeddedServer, department: string, kind: TestDatabaseKind): Promise<string> {
  const names = databaseNames(department)
  const template = `${names.database}_template_${kind}`
  await alone(testDirectory(), template, async () => {
    if (await isTemplateReady(server.url(), template)) return
    await dropDatabase(server.url(), template)
    if (kind === 'bare') {
      await alone(testDirectory(), 'roles', () =>
        ensureDatabase((at) => server.url(at), { ...names, database: template }, passwords),
      )
    } else {
      await copyTemplate(
        server.url(),
        await ensureTemplate(server, department, kind === 'county' ? 'empty' : 'bare'),
        template,
        names,
      )
      await fill(server, department, template, kind)
    }
    await closeTemplate(server.url(), template)
  })
  return template
}

async function fill(
  server: EmbeddedServer,
  department: string,
  template: string,
  kind: 'empty' | 'county',
): Promise<void> {
  const installation = describeInstallation()
  const { folder } = getDepartment(installation, department)
  const files = kind === 'county' ? await listCountyFiles(department) : []
  const { imports } = await runTask(installation.root, {
    folder,
    ownerUrl: embeddedDatabase(server, department, passwords, template).ownerUrl,
    linkingKeyFile: testLinkingKeyFile(),
    clockFile: testCountyClock(),
    migrate: kind === 'empty',
    imports: files.map((file) => ({ file })),
  })
  const refused = imports.find((result) => result.kind === 'refused')
  if (refused) throw new Error(`The county’s ${refused.file} was not taken in: ${refused.sentence}`)
}

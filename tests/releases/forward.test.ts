import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  describeInstallation,
  getDepartment,
  restoreBackup,
  runTask,
  writeBackup,
  type Migrator,
} from '@huilian/platform'
import { createTestDatabase, testDirectory, testLinkingKeyFile, type TestDatabase } from '@huilian/platform/testing'
import { stories } from '@huilian/county'
import {
  createDataSource,
  createLinker,
  listSchemaDifferences,
  loadDepartment,
  TEST_LINKING_KEY,
} from '@huilian/subgraph'
import { describe, expect, test } from 'vitest'

/*
 * Each folder here is a backup that a release wrote, of the ten stories as three departments held them. Whatever has
 * become of the tables since, it is restored and brought forward. `KEEP_RELEASE=0.1.0 npx vitest run tests/releases`
 * writes the folder of a release when it is made.
 */

const here = fileURLToPath(new URL('.', import.meta.url))
const departments = ['registry', 'health', 'civil-affairs']
const linker = createLinker([TEST_LINKING_KEY])
const people = stories.flatMap((story) => Object.values(story.people))
const keys = people.map((person) => linker.personKey(person.identityNumber))

const release = process.env['KEEP_RELEASE']
test.runIf(release)('keep the stories as this release holds them', { timeout: 300_000 }, async () => {
  const databases = await Promise.all(departments.map((name) => createTestDatabase(name, 'county')))
  for (const { department, ownerUrl } of databases) {
    const source = await open(department, ownerUrl)
    await source.query('delete from linked_person where not (person_key = any ($1))', [keys])
    await source.destroy()
  }
  const written = join(mkdtempSync(join(testDirectory(), 'release-')), 'backup')
  await writeBackup(written, databases)
  mkdirSync(here, { recursive: true })
  cpSync(written, join(here, release!), { recursive: true })
})

const releases = readdirSync(here).filter((name) => existsSync(join(here, name, 'manifest.json')))

test('there is a release to come from', () => {
  expect(releases).toContain('0.1.0')
})

describe.each(releases)('a backup of release %s', (name) => {
  test('is restored, brought forward to the tables of today, and holds everybody', { timeout: 300_000 }, async () => {
    const databases = new Map<string, TestDatabase>()
    for (const department of departments) databases.set(department, await createTestDatabase(department, 'bare'))
    await restoreBackup(join(here, name), databases, migrator(databases))
    for (const { department, ownerUrl } of databases.values()) {
      const source = await open(department, ownerUrl)
      expect(await listSchemaDifferences(source), department).toEqual([])
      const [{ known }] = await source.query(
        'select count(*)::int as known from linked_person where person_key = any ($1)',
        [keys],
      )
      expect(known, department).toBeGreaterThan(people.length / 2)
      await source.destroy()
    }
  })
})

async function open(department: string, url: string): Promise<ReturnType<typeof createDataSource>> {
  const { folder } = getDepartment(describeInstallation(), department)
  return createDataSource(await loadDepartment(folder), url, { poolSize: 1 }).initialize()
}

/** The departments' own migrations, each in a process of its own. */
function migrator(databases: ReadonlyMap<string, TestDatabase>): Migrator {
  const installation = describeInstallation()
  const work = (department: string, migrate: boolean | readonly string[]): ReturnType<typeof runTask> =>
    runTask(installation.root, {
      folder: getDepartment(installation, department).folder,
      ownerUrl: databases.get(department)!.ownerUrl,
      linkingKeyFile: testLinkingKeyFile(),
      migrate,
      imports: [],
    })
  return {
    known: async (department) => (await work(department, false)).migrations,
    migrate: async (department, only) => void (await work(department, only ?? true)),
  }
}

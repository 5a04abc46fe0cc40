import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type BackupManifest } from '../src/backup/manifest.js'
import { type Migrator, restoreBackup } from '../src/backup/restore-backup.js'
import { writeBackup } from '../src/backup/write-backup.js'
import { withClient } from '../src/databases/role.store.js'
import { createTestDatabase, type TestDatabase, testDirectory } from '../src/testing/index.js'

/** A village clinic’s tables in two migrations: households with a head who is one of their people, and visits. */
const migrations: Record<string, string> = {
  Begin1: `
    create table changed_key (id text);
    create table feed_epoch (epoch text);
    insert into feed_epoch values ('first');
    create function reset_change_feed() returns void language sql as $$ update feed_epoch set epoch = 'second' $$;
    create table household (number text primary key, head bigint);
    create table person (id bigint generated always as identity primary key, name text not null,
      household text references household, born date, short text generated always as (left(name, 1)) stored);
    alter table household add foreign key (head) references person;
    create function note_change() returns trigger language plpgsql as $$
      begin insert into changed_key values (new.id::text); return null; end $$;
    create trigger note after insert on person for each row execute function note_change()`,
  Visits2: `create table visit (person bigint references person, day date, finding text)`,
}

describe('backing a department up', () => {
  let directory: string
  let health: TestDatabase

  beforeEach(async () => {
    directory = join(mkdtempSync(join(testDirectory(), 'backup-')), 'monday')
    health = await createTestDatabase('health', 'bare')
    await migrateTo(health, ['Begin1'])
    await run(
      health.ownerUrl,
      `
      insert into household values ('3411220001', null);
      insert into person (name, household, born) values ('王桂兰', '3411220001', '1950-03-02'), (E'Li\\t\\\\N\\n"Wei"', null, null);
      update household set head = 1`,
    )
  })

  it('brings every row back into a new database, and numbers go on after the last', async () => {
    await writeBackup(directory, [health])
    const restored = await createTestDatabase('health', 'bare')
    await restoreBackup(directory, new Map([['health', restored]]), migrator(restored))
    expect(await run(restored.url, 'select name, household, born::text, short from person order by id')).toEqual([
      { name: '王桂兰', household: '3411220001', born: '1950-03-02', short: '王' },
      { name: 'Li\t\\N\n"Wei"', household: null, born: null, short: 'L' },
    ])
    expect(await run(restored.url, `insert into person (name) values ('Next') returning id::int`)).toEqual([{ id: 3 }])
  })

  it('is of one instant, though somebody writes meanwhile', async () => {
    const manifest = await writeBackup(directory, [health], (_, table) => {
      // the tables come in the order of their names: household before person
      if (table === 'household') void run(health.ownerUrl, `insert into person (name) values ('Late')`)
    })
    expect(rowsOf(manifest, 'person')).toBe(2)
  })

  it('migrates a backup of an older version forward', async () => {
    await writeBackup(directory, [health])
    const restored = await createTestDatabase('health', 'bare')
    await migrateTo(restored, ['Begin1', 'Visits2'])
    await restoreBackup(directory, new Map([['health', restored]]), migrator(restored))
    expect(await run(restored.url, 'select count(*)::int as people from person')).toEqual([{ people: 2 }])
    expect(await run(restored.url, 'select count(*)::int as visits from visit')).toEqual([{ visits: 0 }])
  })

  it('begins a new epoch of the change feed, notes no change for a restored row, and notes later ones', async () => {
    await writeBackup(directory, [health])
    const restored = await createTestDatabase('health', 'bare')
    await restoreBackup(directory, new Map([['health', restored]]), migrator(restored))
    expect(await run(restored.url, 'select epoch from feed_epoch')).toEqual([{ epoch: 'second' }])
    expect(await run(restored.url, 'select id from changed_key order by id')).toEqual([{ id: '1' }, { id: '2' }])
    await run(restored.url, `insert into person (name) values ('Next')`)
    expect(await run(restored.url, 'select count(*)::int as changes from changed_key')).toEqual([{ changes: 3 }])
  })

  it('keeps the service’s role to its rows', async () => {
    await writeBackup(directory, [health])
    const restored = await createTestDatabase('health', 'bare')
    await restoreBackup(directory, new Map([['health', restored]]), migrator(restored))
    await expect(run(restored.url, 'drop table visit')).rejects.toThrow('must be owner')
  })

  it('does not take the place of records unless told to', async () => {
    await writeBackup(directory, [health])
    await migrateTo(health, ['Visits2'])
    await run(health.ownerUrl, `insert into person (name) values ('Since then')`)
    const databases = new Map([['health', health]])
    await expect(restoreBackup(directory, databases, migrator(health))).rejects.toThrow(
      'The database of health holds records. Back it up first if they matter, then say --replace',
    )
    await restoreBackup(directory, databases, migrator(health), { replace: true })
    expect(await run(health.url, 'select count(*)::int as people from person')).toEqual([{ people: 2 }])
  })

  it('keeps the old rows when the backup breaks on the way in', async () => {
    const manifest = await writeBackup(directory, [health])
    const person = manifest.databases[0]!.tables.find(({ name }) => name === 'person')!
    writeFileSync(
      join(directory, 'manifest.json'),
      JSON.stringify({ ...manifest, databases: [withRows(manifest, person.name, 99)] }),
    )
    await run(health.ownerUrl, `insert into person (name) values ('Since then')`)
    await expect(
      restoreBackup(directory, new Map([['health', health]]), migrator(health), { replace: true }),
    ).rejects.toThrow('says that person has 99 rows, and 2 came out of its file')
    expect(await run(health.url, 'select count(*)::int as people from person')).toEqual([{ people: 3 }])
  })

  it('refuses a file that was changed, before touching anything', async () => {
    await writeBackup(directory, [health])
    appendFileSync(join(directory, 'health', 'person.copy.gz'), 'x')
    await expect(
      restoreBackup(directory, new Map([['health', health]]), migrator(health), { replace: true }),
    ).rejects.toThrow(/person\.copy\.gz is not what was written: the backup is damaged/)
    expect(await run(health.url, 'select count(*)::int as people from person')).toEqual([{ people: 2 }])
  })

  it('refuses a backup that was cut short, one of a newer version, and one of a department that is not here', async () => {
    await migrateTo(health, ['Visits2'])
    await writeBackup(directory, [health])
    const older: Migrator = { ...migrator(health), known: async () => ['Begin1'] }
    const databases = new Map([['health', health]])
    await expect(restoreBackup(directory, databases, older, { replace: true })).rejects.toThrow('does not know Visits2')
    await expect(restoreBackup(directory, new Map(), older)).rejects.toThrow('has no department of that name')
    rmSync(join(directory, 'manifest.json'))
    await expect(restoreBackup(directory, databases, older)).rejects.toThrow('is no finished backup')
  })

  it('is for its owner’s eyes only, and writes over no other', async () => {
    await writeBackup(directory, [health])
    expect(statSync(directory).mode & 0o077).toBe(0)
    expect(statSync(join(directory, 'health', 'person.copy.gz')).mode & 0o077).toBe(0)
    expect(readFileSync(join(directory, 'manifest.json'), 'utf8')).not.toContain('postgres://')
    await expect(writeBackup(directory, [health])).rejects.toThrow('is not empty')
  })
})

/** Migrates as a department’s code would. */
function migrator(database: TestDatabase): Migrator {
  return {
    known: async () => Object.keys(migrations),
    migrate: (_, only) => migrateTo(database, only ?? Object.keys(migrations)),
  }
}

async function migrateTo({ ownerUrl }: TestDatabase, names: readonly string[]): Promise<void> {
  await run(ownerUrl, 'create table if not exists migrations (id serial, timestamp bigint, name text)')
  const done = (await run(ownerUrl, 'select name from migrations')) as { name: string }[]
  for (const name of names.filter((each) => !done.some((one) => one.name === each))) {
    await run(ownerUrl, `${migrations[name]}; insert into migrations (timestamp, name) values (1, '${name}')`)
  }
}

function rowsOf(manifest: BackupManifest, table: string): number | undefined {
  return manifest.databases[0]?.tables.find(({ name }) => name === table)?.rows
}

function withRows(manifest: BackupManifest, table: string, rows: number): BackupManifest['databases'][number] {
  const [database] = manifest.databases
  return { ...database!, tables: database!.tables.map((each) => (each.name === table ? { ...each, rows } : each)) }
}

async function run(url: string, statement: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(statement)).rows as unknown[])
}

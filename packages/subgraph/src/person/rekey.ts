import { type DataSource } from 'typeorm'
import { createDataSource } from '../database/data-source.js'
import { createSql } from '../database/sql.js'
import { type Linker } from './linker.js'
import { changeKeys, forgetPreviousKeys, listPeopleAfter, type Rekeyed } from './rekey.store.js'

const BATCH = 2000

/** Opens the tables that every department has; a department's own are not touched, so its code is not needed. */
function open(department: { name: string }, databaseUrl: string): Promise<DataSource> {
  return createDataSource({ name: department.name, entities: [], migrations: [] }, databaseUrl, {
    poolSize: 1,
  }).initialize()
}

/**
 * Makes every person key of a department anew under the current linking key, batch by batch, each a transaction of its
 * own: stopping in the middle loses nothing, and running again goes on. Until `endKeyOverlap` both keys answer.
 * Answers how many people got a new key.
 */
export async function rekeyPeople(department: { name: string }, databaseUrl: string, linker: Linker): Promise<number> {
  const source = await open(department, databaseUrl)
  try {
    let after = ''
    let rekeyed = 0
    for (;;) {
      const people = await listPeopleAfter(createSql(source), after, linker.version, BATCH)
      if (!people.length) return rekeyed
      const keys = people.map((person) => ({ from: person.personKey, to: newKey(department, linker, person) }))
      await source.transaction((manager) => changeKeys(createSql(manager), keys))
      rekeyed += keys.filter((key) => key.from !== key.to).length
      after = people.at(-1)!.personKey
    }
  } finally {
    await source.destroy()
  }
}

function newKey(department: { name: string }, linker: Linker, person: Rekeyed): string {
  return person.identityNumber
    ? linker.personKey(person.identityNumber)
    : linker.unnumberedKey(department.name, [person.name, person.divisionCode ?? '', person.birthDate ?? ''])
}

/** Ends a rotation once every department and every reader of keys has the new ones. Answers how many keys ended. */
export async function endKeyOverlap(department: { name: string }, databaseUrl: string): Promise<number> {
  const source = await open(department, databaseUrl)
  try {
    return await forgetPreviousKeys(createSql(source))
  } finally {
    await source.destroy()
  }
}

import type DataLoader from 'dataloader'
import { type DataSource } from 'typeorm'
import { type BusinessClock } from '../business-clock.js'
import { createSql, type Sql } from '../database/sql.js'
import { createListLoader, type ListLoader } from '../lists/list.loader.js'
import { type Log } from '../log.js'
import { createLinkLoader, type LinkedRecord } from '../person/link.loader.js'
import { createRegisterScopeLoader } from '../register/register-scope.loader.js'
import { type RegisterScopeFact } from '../register/register-scope.store.js'

/** What a resolver knows of the request that it answers: the third argument, by `@Ctx()`. */
export interface DepartmentRequest {
  requestId: string
  log: Log
  clock: BusinessClock
  /** The handle that stores take. Counts the statements of this request. */
  sql: Sql
  /** Whether and how the department knows a person key. */
  links: DataLoader<string, LinkedRecord>
  /** The lists of records, all of one level in one statement. */
  lists: ListLoader
  /** Register scopes by division. */
  registerScopes: DataLoader<string, RegisterScopeFact[]>
  /** A loader of the department's own, made once for the request: `request.loader(createClinicLoader)`. */
  loader<Loader>(create: (sql: Sql) => Loader): Loader
}

export interface RequestParts {
  requestId: string
  log: Log
  clock: BusinessClock
  source: DataSource
}

export function createRequest({ requestId, log, clock, source }: RequestParts): DepartmentRequest {
  const sql = createSql(source)
  const loaders = new Map<unknown, unknown>()
  return {
    requestId,
    log,
    clock,
    sql,
    links: createLinkLoader(sql),
    lists: createListLoader(sql, source),
    registerScopes: createRegisterScopeLoader(sql),
    loader<Loader>(create: (sql: Sql) => Loader): Loader {
      let loader = loaders.get(create) as Loader | undefined
      if (!loader) loaders.set(create, (loader = create(sql)))
      return loader
    },
  }
}

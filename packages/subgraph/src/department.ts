import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { type GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { Foundation1700000000000 } from './database/foundation.migration.js'
import { ChangedKey } from './feed/changed-key.entity.js'
import { FeedResolver } from './feed/feed.resolver.js'
import { addFederation } from './graphql/entities.js'
import { printSubgraphSchema } from './graphql/print-subgraph.js'
import { LinkedPerson } from './person/linked-person.entity.js'
import { type Register } from './register/define-register.js'
import { LedgerImport } from './register/ledger-import.entity.js'
import { RefusedRowEntity } from './register/refused-row.entity.js'
import { RegisterScopeRow } from './register/register-scope.entity.js'
import { type DepartmentManifest, readManifest } from './manifest.js'

// type-graphql and typeorm name classes by `Function`
type Classes = Function[] // eslint-disable-line @typescript-eslint/no-unsafe-function-type

/** What a department's folder declares. */
export interface DepartmentParts {
  /** `import.meta.url` of `src/department.ts`. */
  module: string
  entities: Classes
  migrations: Classes
  resolvers: Classes
  /** Entity types that only `_entities` reaches, and others without a path from Query. */
  orphanedTypes?: Classes
  /** Entity types that this department answers for in `_entities`. */
  references: readonly string[]
  registers: readonly Register[]
}

/** A department, ready to be migrated, imported into, printed or served. */
export interface Department {
  name: string
  manifest: DepartmentManifest
  entities: Classes
  migrations: Classes
  registers: readonly Register[]
  /** Builds the executable schema and its SDL; kept after the first call. */
  subgraph(): Promise<{ schema: GraphQLSchema; sdl: string }>
}

/** Declares a department. `department.json` two folders up says who owns it. */
export function defineDepartment(parts: DepartmentParts): Department {
  const folder = fileURLToPath(new URL('..', parts.module))
  const manifest = readManifest(`${folder}department.json`, (path) => readFileSync(path, 'utf8'))
  let built: Promise<{ schema: GraphQLSchema; sdl: string }> | undefined
  return {
    name: manifest.name,
    manifest,
    entities: [LinkedPerson, LedgerImport, RegisterScopeRow, RefusedRowEntity, ChangedKey, ...parts.entities],
    migrations: [Foundation1700000000000, ...parts.migrations],
    registers: parts.registers,
    subgraph: () => (built ??= build(parts)),
  }
}

async function build(parts: DepartmentParts): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const schema = await buildSchema({
    resolvers: [FeedResolver, ...parts.resolvers] as NonEmptyArray<never>,
    orphanedTypes: parts.orphanedTypes ?? [],
    validate: true,
    skipCheck: true,
    emitSchemaFile: false,
  })
  const sdl = printSubgraphSchema(schema)
  return { schema: addFederation(schema, sdl, parts.references), sdl }
}

/** The SDL that composition reads. */
export async function printSubgraph(department: Department): Promise<string> {
  return (await department.subgraph()).sdl
}

import 'reflect-metadata'

export {
  businessClock,
  civilDate,
  fixedClock,
  instantText,
  type BusinessClock,
  type CivilDate,
} from './business-clock.js'
export { createDataSource } from './database/data-source.js'
export { feedOfHousehold, feedOfPerson, ledgerRowColumns, personKeyColumn } from './database/migration-statements.js'
export { listPendingMigrations, migrate, type Migrated } from './database/migrate.store.js'
export { listSchemaDifferences } from './database/schema-differences.store.js'
export { createSql, type Sql } from './database/sql.js'
export { defineDepartment, printSubgraph, type Department } from './department.js'
export { departmentEnvironmentSchema, readEnvironment, type DepartmentEnvironment } from './environment.js'
export { DepartmentError, type DepartmentErrorCode } from './errors.js'
export { RegisterScope } from './graphql/change-feed.type.js'
export { Indexed, Share } from './graphql/directives.js'
export { type Representation } from './graphql/entities.js'
export { RecordLink } from './graphql/record-link.js'
export { CivilDateScalar, InstantScalar, isCivilDate, MonthScalar } from './graphql/scalars.js'
export { type ListLoader } from './lists/list.loader.js'
export { recordList, type RecordList } from './lists/record-list.js'
export { loadDepartment } from './load-department.js'
export { createLog, type Log } from './log.js'
export { departmentManifest, readManifest, type DepartmentManifest } from './manifest.js'
export { type LinkedRecord } from './person/link.loader.js'
export { LinkedPerson } from './person/linked-person.entity.js'
export { createLinker, readLinker, TEST_LINKING_KEY, type Linker } from './person/linker.js'
export { endKeyOverlap, rekeyPeople } from './person/rekey.js'
export { isPersonKey, isUnnumberedKey } from './person/person-key.js'
export { defineRegister, place, type PersonMention, type Placement, type Register } from './register/define-register.js'
export { fileDigest } from './register/file-digest.js'
export { importLedger, type ImportRequest } from './register/import-ledger.js'
export { ImportRefused } from './register/open-ledger.js'
export { WITHDRAWAL_BRAKE, type ImportOutcome, type Withdrawal } from './register/import-outcome.js'
export { LedgerRowEntity } from './register/ledger-row.entity.js'
export { listImports, type PastImport } from './register/ledger-import.store.js'
export { serve, startDepartment, type ServedDepartment } from './server/serve.js'
export { type DepartmentRequest } from './server/request.js'

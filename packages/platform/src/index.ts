export {
  advanceClock,
  businessTime,
  type ClockFile,
  demonstrationStart,
  keepClock,
  letClockRun,
  readClock,
  setClock,
} from './clock/business-clock.js'
export { formatShanghai } from './clock/instant.js'
export {
  type DepartmentDatabase,
  databaseNames,
  findExternalDatabase,
  needsEmbeddedServer,
} from './databases/department-database.js'
export { type OpenDatabases, openDatabases } from './databases/open-databases.js'
export { ensureDatabase, restrictServer } from './databases/role.store.js'
export { type DepartmentFolder, findDepartments, getDepartment } from './departments.js'
export { runTask } from './department-work/run-task.js'
export { type DepartmentTask, type ImportOrder, type ImportResult, type TaskProgress } from './department-work/task.js'
export { departmentEnvironmentSchema, platformEnvironmentSchema, readPlatformEnvironment } from './environment.js'
export { findFreePort, isPortFree } from './free-port.js'
export { describeInstallation, type Installation, prepareInstallation } from './installation.js'
export { PlatformError, type PlatformErrorCode } from './platform-error.js'
export { EmbeddedServer } from './postgres/embedded-server.js'
export { isLinkingKey, keepLinkingKey, linkingKeyFile } from './secrets/linking-key.js'
export { type ProcessPlan, type ProcessState } from './supervisor/process-plan.js'
export {
  clearRunning,
  findRunningPlatform,
  getRunningPlatform,
  markRunning,
  type RunningPlatform,
} from './supervisor/running-mark.js'
export { Supervisor } from './supervisor/supervisor.js'
export { type BackupManifest } from './backup/manifest.js'
export { type Migrator, restoreBackup, type RestoreOptions } from './backup/restore-backup.js'
export { writeBackup } from './backup/write-backup.js'
export { askReady } from './supervisor/ready.js'
export { type Platform, startPlatform, type StartOptions } from './platform/start-platform.js'
export { type StartStep, type StartWatcher } from './platform/start-watcher.js'
export { embeddedPort, findDatabases } from './databases/find-databases.js'
export { withClient } from './databases/role.store.js'
export { findInstalledPackage } from './postgres/binaries.js'
export { readSecret } from './secrets/secret-file.js'

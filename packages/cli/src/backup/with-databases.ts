import {
  type DepartmentDatabase,
  type DepartmentFolder,
  findDepartments,
  findRunningPlatform,
  getDepartment,
  type Installation,
  openDatabases,
} from '@huilian/platform'

/** Opens the databases of the named departments, or of all, and leaves PostgreSQL as it was found. */
export async function withDatabases<T>(
  installation: Installation,
  names: readonly string[] | undefined,
  use: (databases: ReadonlyMap<string, DepartmentDatabase>, departments: readonly DepartmentFolder[]) => Promise<T>,
): Promise<T> {
  const departments = names?.map((name) => getDepartment(installation, name)) ?? findDepartments(installation)
  const hosted = departments.filter(({ main }) => main)
  const { server, databases } = await openDatabases(installation, hosted)
  try {
    return await use(databases, hosted)
  } finally {
    if (server && !server.adopted && !findRunningPlatform(installation)) await server.stop()
  }
}

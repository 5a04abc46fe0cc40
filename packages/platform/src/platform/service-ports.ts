import { type DepartmentFolder } from '../departments.js'
import { findFreePort } from '../free-port.js'
import { PlatformError } from '../platform-error.js'

/** The ports that departments announce in `department.json`; a department that announces none gets a free one. */
export async function announcedPorts(departments: readonly DepartmentFolder[]): Promise<Map<string, number>> {
  const ports = new Map<string, number>()
  for (const { name, url } of departments) ports.set(name, portOf(url) ?? (await findFreePort()))
  const taken = new Map<number, string>()
  for (const [name, port] of ports) {
    const other = taken.get(port)
    if (other) {
      throw new PlatformError(
        'DEPARTMENT_INVALID',
        `${other} and ${name} both announce port ${port} in the url of their department.json. Give one of them another.`,
      )
    }
    taken.set(port, name)
  }
  return ports
}

/** A free port for every department. */
export async function freePorts(departments: readonly DepartmentFolder[]): Promise<Map<string, number>> {
  const ports = new Map<string, number>()
  for (const { name } of departments) ports.set(name, await findFreePort())
  return ports
}

function portOf(url: string | undefined): number | undefined {
  const port = url && URL.canParse(url) ? Number(new URL(url).port) : 0
  return port || undefined
}

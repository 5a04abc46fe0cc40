import { type DepartmentFolder } from '../departments.js'
import { findFreePort, isPortFree } from '../free-port.js'
import { PlatformError } from '../platform-error.js'

/**
 * A port for every service: the one that `department.json` announces, or a free one where it announces none or another
 * program has it. Nobody but the gateway asks them, and it is told.
 */
export async function choosePorts(departments: readonly DepartmentFolder[]): Promise<Map<string, number>> {
  const ports = announcedPorts(departments)
  for (const { name } of departments) {
    const announced = ports.get(name)
    if (!announced || !(await isPortFree(announced))) ports.set(name, await findFreePort())
  }
  return ports
}

/** Where the gateway finds the departments that are not where their `department.json` says. */
export function routesTo(
  departments: readonly DepartmentFolder[],
  ports: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const moved = departments.filter(({ name, url, main }) => main && portOf(url) !== ports.get(name))
  return new Map(moved.map(({ name }) => [name, `http://127.0.0.1:${ports.get(name)}/graphql`]))
}

function announcedPorts(departments: readonly DepartmentFolder[]): Map<string, number> {
  const ports = new Map<string, number>()
  for (const { name, url } of departments) {
    const port = portOf(url)
    if (port) ports.set(name, port)
  }
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

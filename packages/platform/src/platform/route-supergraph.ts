import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type DepartmentFolder } from '../departments.js'

/**
 * Writes the supergraph with other addresses for its departments: another port than `department.json` announces, or a
 * proxy between. Addresses of departments that are not named stay.
 */
export function routeSupergraph(
  supergraphFile: string,
  routedFile: string,
  departments: readonly DepartmentFolder[],
  urls: ReadonlyMap<string, string>,
): string {
  const supergraph = readFileSync(supergraphFile, 'utf8')
  const routed = departments.reduce((sdl, { name, url }) => {
    const other = urls.get(name)
    return url && other ? sdl.replaceAll(JSON.stringify(url), JSON.stringify(other)) : sdl
  }, supergraph)
  mkdirSync(dirname(routedFile), { recursive: true })
  writeFileSync(routedFile, routed)
  return routedFile
}

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** As much of the department kit as is used here. */
interface Kit {
  loadDepartment(folder: string): Promise<unknown>
  printSubgraph(department: unknown): Promise<string>
}

/*
 * A process of its own: prints the subgraph of the department in the folder given, by the kit that department uses
 * (it is found from the department's folder, so composition does not depend on any version of it), and sends it to its
 * parent.
 */
const folder = process.argv[2]!
const kitFile = createRequire(join(folder, 'package.json')).resolve('@huilian/subgraph')
const kit = (await import(pathToFileURL(kitFile).href)) as Kit
const sdl = await kit.printSubgraph(await kit.loadDepartment(folder))
process.send!(sdl, () => process.disconnect())

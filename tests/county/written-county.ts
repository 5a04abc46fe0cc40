import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { writeCounty, type CountyFile, type CountyManifest } from '@huilian/county'

/** A small county written for one file of tests; its directory goes with it. */
export async function writtenCounty(
  people: number,
): Promise<{ manifest: CountyManifest; path: (file: CountyFile) => string }> {
  const directory = mkdtempSync(join(tmpdir(), 'huilian-county-'))
  const manifest = await writeCounty({ directory, people })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return { manifest, path: ({ file }) => join(directory, file) }
}

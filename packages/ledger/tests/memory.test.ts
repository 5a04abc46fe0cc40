import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from './temporary-folder.js'

const at = temporaryFolder()
const root = fileURLToPath(new URL('../../../', import.meta.url))
const script = fileURLToPath(new URL('measure-reading.ts', import.meta.url))

interface Measured {
  rows: number
  rowsPerSecond: number
  peakMegabytes: number
}

/** Runs one measurement in a process of its own, whose memory is nobody else's. */
async function measured(task: string, file: string): Promise<Measured> {
  const options = ['--import', '@swc-node/register/esm-register', script, task, file, '200000']
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: root })
  return JSON.parse(stdout) as Measured
}

// Excel's own form, in which 800,000 distinct texts are listed apart from the rows, is the one that could take the memory
test.each(['write-shared', 'write-csv'])(
  '200,000 rows of twelve columns (%s) are read in under 300 MB',
  async (task) => {
    await measured(task, at(task))
    const read = await measured('read', at(task))
    expect(read.rows).toBe(200_000)
    expect(read.peakMegabytes).toBeLessThan(300)
  },
  180_000,
)

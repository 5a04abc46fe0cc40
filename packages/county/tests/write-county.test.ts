import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeCounty, type CountyManifest } from '../src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'huilian-county-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function written(name: string, options: { people?: number; seed?: string } = {}): Promise<CountyManifest> {
  return writeCounty({ directory: join(folder, name), people: 400, ...options })
}

function digests(name: string): Map<string, string> {
  const files = readdirSync(join(folder, name)).sort()
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, name, file)))
        .digest('hex'),
    ]),
  )
}

describe('the county’s files', () => {
  test('are the same byte for byte from the same seed, and others from another', async () => {
    await written('one')
    await written('two')
    await written('other', { seed: 'quanjiao' })
    expect(digests('two')).toEqual(digests('one'))
    expect(digests('other')).not.toEqual(digests('one'))
  })

  test('are listed in the order of import, registry first, with their rows', async () => {
    const { files } = await written('listed')
    expect(files.slice(0, 3).map(({ register }) => register)).toEqual(['divisions', 'households', 'persons'])
    expect([...new Set(files.map(({ department }) => department))]).toEqual(['registry', 'health', 'civil-affairs'])
    expect(files.find(({ register }) => register === 'persons')?.rows).toBeGreaterThanOrEqual(400)
    const manifest = JSON.parse(readFileSync(join(folder, 'listed', 'county.json'), 'utf8')) as CountyManifest
    expect(manifest.files).toEqual(files)
  })

  test('hold eleven ledgers of medicine deliveries: 杨郢乡 has handed in none', async () => {
    const { files } = await written('deliveries')
    const deliveries = files.filter(({ register }) => register === 'medicine-deliveries').map(({ file }) => file)
    expect(deliveries).toHaveLength(11)
    expect(deliveries.join()).not.toContain('杨郢乡')
  })

  test('hold one ledger with half its rows, after its full version, that nobody imports by default', async () => {
    const { files } = await written('half', { people: 2_000 })
    const entries = files.filter(({ register }) => register === 'ledger-entries')
    expect(entries.map(({ held }) => held)).toEqual([false, true])
    expect(entries[1]?.file).toContain('半塔镇')
    expect(entries[1]?.rows).toBeGreaterThan(10)
  })

  test('say whose they are, for which divisions and through when; civil affairs is three days late', async () => {
    const { files } = await written('statements')
    const first = (register: string): string => {
      const file = files.find((each) => each.register === register)?.file ?? ''
      const encoding = register.startsWith('dibao') ? 'gb18030' : 'utf-8'
      return new TextDecoder(encoding).decode(readFileSync(join(folder, 'statements', file))).split('\r\n')[1] ?? ''
    }
    expect(first('persons')).toBe(
      '填报单位：来安县乡村振兴局　范围：341122000000 来安县　方式：全量　期间：2014-01-01 至 2023-01-10 08:00',
    )
    expect(first('dibao')).toContain('数据截至：2023-01-07 18:00')
  })
})

test('a county too small or too large is refused with a sentence', async () => {
  await expect(written('tiny', { people: 399 })).rejects.toThrow(
    'A county has 400 to 1000000 registered people; 399 came: give a whole number in between.',
  )
})

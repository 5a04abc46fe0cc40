import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinker, readLinker, TEST_LINKING_KEY } from './linker.js'
import { isPersonKey, isUnnumberedKey } from './person-key.js'

const NEXT_KEY = `p2:${Buffer.from('another-linking-key-of-32-bytes!').toString('base64')}`

describe('the linker', () => {
  // published vectors: whoever writes a linker of his own proves it by these
  test.each([
    ['341199194203150012', 'p1-bu5clba4k2pa7zb5ub57e5suty'],
    ['341199195711020024', 'p1-dkwcvux5azqt4kgxn4nbhusdby'],
    ['34119919960229020X', 'p1-ah3bz6562ixvprynpu4eti6hoa'],
  ])('gives %s the published key', (number, key) => {
    expect(createLinker([TEST_LINKING_KEY]).personKey(number)).toBe(key)
  })

  test('gives the same person another key under another linking key, and both while rotating', () => {
    const before = createLinker([TEST_LINKING_KEY])
    const rotating = createLinker([NEXT_KEY, TEST_LINKING_KEY])
    expect(rotating.personKey('341199194203150012')).toMatch(/^p2-/)
    expect(rotating.previousPersonKey('341199194203150012')).toBe(before.personKey('341199194203150012'))
    expect(before.previousPersonKey('341199194203150012')).toBeNull()
  })

  test('names a newborn without a number after the department that knows him', () => {
    const key = createLinker([TEST_LINKING_KEY]).unnumberedKey('health', ['李小红', '341122101201', '2023-01-02'])
    expect(key).toMatch(/^x-health-[a-z2-7]{26}$/)
    expect(isUnnumberedKey(key)).toBe(true)
  })

  test('never gives two texts one key, and keys are always well formed', () => {
    const linker = createLinker([TEST_LINKING_KEY])
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isPersonKey(linker.personKey(one))).toBe(true)
        expect(linker.personKey(one) === linker.personKey(other)).toBe(one === other)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 100) },
    )
  })
})

describe('the linking key file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huilian-key-'))

  test('is read from the file, current version first', () => {
    const path = join(folder, 'linking-key')
    writeFileSync(path, `${NEXT_KEY}\n${TEST_LINKING_KEY}\n`)
    expect(readLinker(path).personKey('341199194203150012')).toMatch(/^p2-/)
  })

  test('is refused with a sentence that never holds the key', () => {
    const path = join(folder, 'short-key')
    writeFileSync(path, 'p1:c2VjcmV0\n')
    expect(() => readLinker(path)).toThrow('expected `p<version>:<base64 of at least 32 bytes>`')
    expect(() => readLinker(path)).not.toThrow('c2VjcmV0')
    expect(() => readLinker(join(folder, 'nowhere'))).toThrow('ENOENT')
  })
})

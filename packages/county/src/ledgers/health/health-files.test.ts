import { expect, test } from 'vitest'
import { fileNumber } from './health-files.js'

test('a file number counts villages in the health service’s own block', () => {
  expect(fileNumber('341122101207', 42)).toBe('34112210110800042')
  expect(fileNumber('341122100001', 1)).toBe('34112210000100001')
  expect(fileNumber('341122107500', 7)).toBe('34112210790100007')
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'identity-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function lint() {
  const script = resolve('packages/lint-rules/src/lint-identity.ts')
  return spawnSync('node', ['--import', '@swc-node/register/esm-register', script, folder], { encoding: 'utf8' })
}

test('a ledger with a real number is named with line and column, the number is not', () => {
  const number = '110101' + '19900307' + '7758'
  mkdirSync(join(folder, 'docs'))
  writeFileSync(join(folder, 'docs/ledger.csv'), `姓名,证件号\n张某,${number}\n`)
  const { status, stderr, stdout } = lint()

  expect(status).toBe(1)
  expect(stderr).toMatch(/^docs\/ledger\.csv:2:\d+ holds a valid resident identity number/)
  expect(stderr + stdout).not.toContain(number)
})

test('invented people pass, and installed packages are not read', () => {
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'node_modules/x.json'), '110101' + '19900307' + '7758')
  writeFileSync(join(folder, 'README.md'), '示例:341199194203150012')
  const { status, stdout } = lint()

  expect(status).toBe(0)
  expect(stdout).toBe('1 files read, 0 identity numbers found.\n')
})

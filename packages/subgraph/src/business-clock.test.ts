import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { civilDate, fileClock, fixedClock, instantText } from './business-clock.js'

test('a day begins at midnight in Asia/Shanghai, wherever the machine stands', () => {
  expect(civilDate(new Date('2023-01-09T15:59:59Z'))).toBe('2023-01-09')
  expect(civilDate(new Date('2023-01-09T16:00:00Z'))).toBe('2023-01-10')
  expect(instantText(new Date('2023-01-10T01:00:00Z'))).toBe('2023-01-10T09:00:00+08:00')
})

test('a running clock in a file moves with real time from where it was set', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'huilian-clock-')), 'clock.json')
  const hourAgo = new Date(Date.now() - 3600_000).toISOString()
  writeFileSync(path, JSON.stringify({ business: '2023-01-10T09:00:00+08:00', real: hourAgo, running: true }))
  const passed = fileClock(path).now().getTime() - Date.parse('2023-01-10T10:00:00+08:00')
  expect(Math.abs(passed)).toBeLessThan(60_000)
})

test('a stopped clock stays where it was set', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'huilian-clock-')), 'clock.json')
  writeFileSync(
    path,
    JSON.stringify({ business: '2023-01-10T15:59:00+08:00', real: '2020-01-01T00:00:00Z', running: false }),
  )
  expect(instantText(fileClock(path).now())).toBe('2023-01-10T15:59:00+08:00')
  expect(fixedClock('2023-01-10T15:59:00+08:00').today()).toBe('2023-01-10')
})

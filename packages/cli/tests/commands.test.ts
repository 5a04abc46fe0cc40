import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testDirectory } from '@huilian/platform/testing'
import { createLinker, TEST_LINKING_KEY } from '@huilian/subgraph'
import { beforeEach, describe, expect, it } from 'vitest'
import { huilian } from './huilian.js'

describe('the command line', () => {
  let data: string

  beforeEach(() => {
    data = mkdtempSync(join(testDirectory(), 'data-'))
  })

  it('lists its commands', async () => {
    const { code, out } = await huilian(['--help'])
    expect(code).toBe(0)
    for (const command of [
      'start',
      'query',
      'import',
      'clock',
      'doctor',
      'backup',
      'restore',
      'link',
      'schema',
      'status',
    ]) {
      expect(out).toContain(`  ${command}`)
    }
  })

  it('names the nearest command when it does not know one', async () => {
    const { code, err } = await huilian(['imprt'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean import?')
  })

  it('refuses options that are no numbers, with what was expected', async () => {
    const { code, err } = await huilian(['start', '--people', 'many'])
    expect(code).toBe(2)
    expect(err).toContain('Expected a whole number from 400 to 1000000; came many.')
  })

  it('moves the clock of the demonstration', async () => {
    await clock('stop')
    await clock('set', '2023-01-10 09:00')
    expect(await clock('advance', '1d')).toBe('2023-01-11T09:00:00+08:00, a Wednesday (standing still)\n')
    expect(await clock('advance', '-2h')).toBe('2023-01-11T07:00:00+08:00, a Wednesday (standing still)\n')
    expect(await clock()).toBe('2023-01-11T07:00:00+08:00, a Wednesday (standing still)\n')
  })

  it('says that nothing runs, and what to do', async () => {
    const { code, out } = await huilian(['status', '--data', data])
    expect({ code, out }).toEqual({ code: 1, out: `No platform runs on ${data}. Start it with npm start.\n` })
    expect((await huilian(['stop', '--data', data])).code).toBe(0)
  })

  it('names the logs there are', async () => {
    mkdirSync(join(data, 'logs'))
    writeFileSync(join(data, 'logs', 'health.log'), 'one\ntwo\nthree\n')
    expect((await huilian(['logs', 'health', '--lines', '2', '--data', data])).out).toBe('two\nthree\n')
    expect((await huilian(['logs', 'helth', '--data', data])).err).toContain('There are: health.')
  })

  it('names the departments there are', async () => {
    const { code, err } = await huilian(['import', 'halth', 'x.xlsx', '--data', data])
    expect(code).toBe(1)
    expect(err).toContain('There is no department halth. The departments here are: civil-affairs, health, registry.')
  })

  it('turns identity numbers into person keys, line for line, and never prints a number', async () => {
    const key = join(data, 'linking-key')
    writeFileSync(key, TEST_LINKING_KEY)
    const input = '341199194003220020\n341199194003220021\n\n34119919400322002043\n'
    const { code, out, err } = await huilian(['link', '--key', key], { input })
    const zhou = createLinker([TEST_LINKING_KEY]).personKey('341199194003220020')
    expect(out).toBe(`${zhou}\n\n\n${zhou}\n`)
    expect(code).toBe(3)
    expect(err).toMatch(/^Line 2: /)
    expect(err).not.toContain('34119919400322')
  })

  async function clock(...order: string[]): Promise<string> {
    const { code, out, err } = await huilian(['clock', ...order, '--data', data])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return out
  }
})

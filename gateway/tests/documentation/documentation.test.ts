import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type z } from 'zod'
import { gatewayEnvironmentSchema } from '../../src/index.js'
import { createGatewayMetrics } from '../../src/metrics/gateway-metrics.js'

const PAGE = new URL('../../../docs/gateway.md', import.meta.url)
const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url))

function settingsTable(): string {
  const rows = Object.entries(gatewayEnvironmentSchema.shape).map(([name, setting]) => {
    const absent = (setting as z.ZodType).safeParse(undefined)
    const value = absent.success && absent.data !== undefined ? `\`${JSON.stringify(absent.data)}\`` : '–'
    return `| \`${name}\` | ${value} | ${setting.description} |`
  })
  return ['| Setting | Default | Meaning and reason |', '|---|---|---|', ...rows].join('\n')
}

function metricsTable(): string {
  const metrics = createGatewayMetrics()
  metrics.measure({
    departments: () => [],
    plannerRestarts: () => 0,
    compiledOperations: () => 0,
    swaps: () => 0,
    refused: () => false,
  })
  const rows = metrics.registry.described.map(({ name, help }) => `| \`${name}\` | ${help} |`)
  return ['| Metric | Meaning |', '|---|---|', ...rows].join('\n')
}

const within = (text: string, section: string, content: string): string => {
  const begin = `<!-- ${section}: begin -->`
  const end = `<!-- ${section}: end -->`
  return `${text.slice(0, text.indexOf(begin))}${begin}\n\n${content}\n\n${text.slice(text.indexOf(end))}`
}

test('docs/gateway.md holds every setting and metric as they are; UPDATE_DOCS=1 writes them', () => {
  const text = readFileSync(PAGE, 'utf8')
  const expected = within(within(text, 'settings', settingsTable()), 'metrics', metricsTable())
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, expected)
  expect(readFileSync(PAGE, 'utf8')).toBe(expected)
})

test('docs/gateway.md explains every error code and every reason for silence', () => {
  const text = readFileSync(PAGE, 'utf8')
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
    .join('\n')
  const codes = new Set([
    ...[...sources.matchAll(/code(?: =|:) '([A-Z_]+)'/g)].map((match) => match[1]!),
    ...[...sources.matchAll(/UnreadableRequest\(\s*\d+,\s*'([A-Z_]+)'/g)].map((match) => match[1]!),
    ...[...sources.matchAll(/(?:SilenceReason|PlannerRefusal) =\s*((?:\|?\s*'[A-Z_]+'\s*)+)/g)].flatMap((match) =>
      [...match[1]!.matchAll(/'([A-Z_]+)'/g)].map((each) => each[1]!),
    ),
  ])
  expect(codes.size).toBeGreaterThan(25)
  expect([...codes].filter((code) => !text.includes(`\`${code}\``))).toEqual([])
})

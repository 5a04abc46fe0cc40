import { expect, test } from 'vitest'
import { Random } from './random.js'

test('the same labels give the same stream, others another', () => {
  const draw = (...labels: string[]): number[] => {
    const random = Random.of(...labels)
    return Array.from({ length: 5 }, () => random.integer(0, 1_000_000))
  }
  expect(draw('laian', 'village', '341122101207')).toEqual(draw('laian', 'village', '341122101207'))
  expect(draw('laian', 'village', '341122101207')).not.toEqual(draw('laian', 'village', '341122101208'))
})

test('draws are spread evenly and weights are kept', () => {
  const random = Random.of('even')
  const heads = Array.from({ length: 20_000 }, () => random.weighted([['head', 3] as const, ['tail', 1] as const]))
  expect(heads.filter((side) => side === 'head').length / 20_000).toBeCloseTo(0.75, 1)
  const tenths = new Array<number>(10).fill(0)
  for (let count = 0; count < 20_000; count++) tenths[Math.floor(random.next() * 10)]!++
  expect(Math.min(...tenths)).toBeGreaterThan(1_800)
})

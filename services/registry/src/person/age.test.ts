import { describe, expect, it } from 'vitest'
import { ageOn } from './age.js'

describe('full years of age', () => {
  it('are reached on the birthday, not the day before', () => {
    expect(ageOn('1942-03-15', '2023-03-14')).toBe(80)
    expect(ageOn('1942-03-15', '2023-03-15')).toBe(81)
  })

  it('are reached on 1 March by somebody born on 29 February, except in a leap year', () => {
    expect(ageOn('1960-02-29', '2025-02-28')).toBe(64)
    expect(ageOn('1960-02-29', '2025-03-01')).toBe(65)
    expect(ageOn('1960-02-29', '2024-02-29')).toBe(64)
  })

  it('are 0 on the day of birth and nothing before it', () => {
    expect(ageOn('2023-01-10', '2023-01-10')).toBe(0)
    expect(ageOn('2023-01-10', '2023-01-09')).toBeNull()
  })
})

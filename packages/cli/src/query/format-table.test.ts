import { describe, expect, it } from 'vitest'
import { formatTable } from './format-table.js'

describe('an answer for people', () => {
  it('aligns columns although a Chinese character is as wide as two letters', () => {
    const table = formatTable({
      people: {
        nodes: [
          { name: '周桂英', age: 82 },
          { name: 'Li Wei', age: 7 },
        ],
      },
    })
    expect(table).toBe('name    age\n周桂英  82\nLi Wei  7\n2 rows\n')
  })

  it('tells one person part by part, with a table for each list', () => {
    const health = { link: 'LINKED', vaccinations: [{ dose: 1, on: '2021-06-15' }], referrals: [] }
    expect(formatTable({ person: { name: '周桂英', livingAlone: true, phone: null, health } })).toBe(
      [
        'person',
        '  name         周桂英',
        '  livingAlone  yes',
        '  phone        —',
        '',
        'person.health',
        '  link       LINKED',
        '  referrals  0',
        '',
        'person.health.vaccinations (1)',
        'dose  on',
        '1     2021-06-15',
        '',
      ].join('\n'),
    )
  })

  it('counts a list inside a row and shows its first', () => {
    const kits = [1, 2, 3, 4].map((day) => ({ item: 'ANTIGEN_KIT', on: `2023-01-0${day}` }))
    expect(formatTable({ people: [{ name: '周桂英', kits }] })).toContain(
      '4: ANTIGEN_KIT 2023-01-01; ANTIGEN_KIT 2023-01-02; ANTIGEN_KIT 2023-01-03; …',
    )
  })

  it('keeps a part’s columns when the first row has none of it', () => {
    const table = formatTable({
      people: [
        { name: '周桂英', household: null },
        { name: '刘长根', household: { number: '34112210120790101' } },
      ],
    })
    expect(table.split('\n')[0]).toBe('name    household.number')
  })

  it('shows a silent department as a dash', () => {
    expect(formatTable({ person: { health: null } })).toBe('person\n  health  —\n')
  })
})

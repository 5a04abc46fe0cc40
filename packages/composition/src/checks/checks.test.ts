import { describe, expect, test } from 'vitest'

import { composePlatform } from '../compose-platform.js'
import { health, registry, rewritten } from '../departments.fixture.js'
import { type Subgraph } from '../subgraph.js'

/** Codes and coordinates of all that is wrong when health's schema is this one. */
function breachesWith(changed: Subgraph): string[] {
  return composePlatform({ subgraphs: [registry, changed] }).problems.map(
    ({ code, coordinate }) => `${code} ${coordinate}`,
  )
}

test('registry and health as they are break nothing', () => {
  expect(breachesWith(health)).toEqual([])
})

describe('everything is described', () => {
  test.each([
    ['type', '"Health record (健康档案)."\ntype', 'type', 'HealthRecord'],
    ['field', '"What health knows (健康档案)."', '', 'Person.health'],
    ['argument', '"How many." first', 'first', 'Query.changes(first:)'],
    ['enum value', '"Red (红)." RED', 'RED', 'HealthGrade.RED'],
    ['scalar', '"Instant."\nscalar', 'scalar', 'DateTime'],
    ['blank text', '"What health knows (健康档案)."', '" "', 'Person.health'],
  ])('a %s without one is named', (_kind, described, bare, coordinate) => {
    expect(breachesWith(rewritten(health, described, bare))).toEqual([`DESCRIPTION_MISSING ${coordinate}`])
  })

  test('an input and its field too', () => {
    const sdl = `${health.sdl}\ninput HealthFilter { grade: HealthGrade }`

    expect(breachesWith({ ...health, sdl })).toEqual([
      'DESCRIPTION_MISSING HealthFilter',
      'DESCRIPTION_MISSING HealthFilter.grade',
    ])
  })
})

describe('what a department adds to a shared entity is nullable', () => {
  test('a non-null record on the person is refused', () => {
    expect(breachesWith(rewritten(health, 'health: HealthRecord', 'health: HealthRecord!'))).toEqual([
      'CONTRIBUTION_NOT_NULLABLE Person.health',
    ])
  })

  test('a non-null list on the household is refused, its items may be non-null', () => {
    const list = 'phoneNotices: [HealthPhoneNotice!]'

    expect(breachesWith(rewritten(health, list, `${list}!`))).toEqual([
      'CONTRIBUTION_NOT_NULLABLE Household.phoneNotices',
    ])
  })

  test('so is a non-null answer at the root', () => {
    const root = rewritten(health, 'type Query {', 'type Query { "Clinics." clinics: [HealthPhoneNotice!]!')

    expect(breachesWith(root)).toEqual(['ROOT_FIELD_NOT_NULLABLE Query.clinics'])
  })
})

describe('type names carry their department', () => {
  test('a bare Visit is refused', () => {
    const sdl = `${health.sdl}\n"A visit." type Visit { "Day." day: String }`

    expect(breachesWith({ ...health, sdl })).toEqual(['TYPE_NAME_WITHOUT_DEPARTMENT Visit'])
  })

  test('a department may choose its prefix', () => {
    const sdl = `${health.sdl}\n"A check." type ClinicCheck { "Day." day: String }`

    expect(breachesWith({ ...health, sdl, typePrefix: 'Clinic' })).toEqual([
      'TYPE_NAME_WITHOUT_DEPARTMENT HealthRecord',
      'TYPE_NAME_WITHOUT_DEPARTMENT HealthGrade',
      'TYPE_NAME_WITHOUT_DEPARTMENT HealthPhoneNotice',
    ])
  })
})

describe('federation 2, and not newer than the contract', () => {
  test('a newer one is refused', () => {
    expect(breachesWith(rewritten(health, '/federation/v2.9', '/federation/v2.10'))).toEqual([
      'FEDERATION_TOO_NEW null',
    ])
  })

  test('an older one is welcome', () => {
    expect(breachesWith(rewritten(health, '/federation/v2.9', '/federation/v2.6'))).toEqual([])
  })

  test('none is refused', () => {
    const sdl = health.sdl.slice(health.sdl.indexOf('type Query'))

    expect(breachesWith({ ...health, sdl: sdl.replaceAll(/ @indexed\(.*?\)/g, '') })).toContain(
      'FEDERATION_LINK_MISSING null',
    )
  })
})

describe('the change feed', () => {
  test('is there', () => {
    const page =
      'changes("Last cursor read." after: String, "How many." first: Int!): ChangePage! @shareable @inaccessible'

    expect(breachesWith(rewritten(health, `"Keys that changed (变更)."\n  ${page}`, ''))).toContain(
      'CHANGE_FEED_MISSING Query.changes',
    )
  })

  test('has the shape of the contract', () => {
    expect(breachesWith(rewritten(health, 'first: Int!): ChangePage!', 'first: Int): ChangePage!'))).toContain(
      'CHANGE_FEED_SHAPE Query.changes',
    )
    expect(breachesWith(rewritten(health, 'asOf: DateTime!', 'asOf: DateTime'))).toContain(
      'CHANGE_FEED_SHAPE ChangePage.asOf',
    )
  })

  test('is seen by no client', () => {
    expect(breachesWith(rewritten(health, 'type Change @shareable @inaccessible', 'type Change @shareable'))).toEqual([
      'CHANGE_FEED_SHAPE Change.typename',
      'CHANGE_FEED_SHAPE Change.id',
      'CHANGE_FEED_SHAPE Change.deleted',
    ])
  })
})

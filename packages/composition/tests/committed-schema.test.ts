import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { buildSchema, type GraphQLArgument, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'

import { apiSdlOf } from '../src/api-sdl.js'

const folder = fileURLToPath(new URL('../../../schema/', import.meta.url))
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const withoutBanner = (text: string) => text.replace(/^# .*\n\n/, '')

describe('the contract as committed', () => {
  test('gives clients what its supergraph says', () => {
    expect(withoutBanner(read('api.graphql'))).toBe(apiSdlOf(read('supergraph.graphql')))
  })

  test('explains every type, field, argument and value to clients', () => {
    const bare: string[] = []
    for (const type of Object.values(buildSchema(read('api.graphql')).getTypeMap())) {
      if (type.name.startsWith('__') || type.name === 'Query') continue
      if (!type.description) bare.push(type.name)
      if (isEnumType(type))
        bare.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])))
      if (!isObjectType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`)
        const args: readonly GraphQLArgument[] = 'args' in field ? field.args : []
        bare.push(
          ...args.flatMap((argument) =>
            argument.description ? [] : [`${type.name}.${field.name}(${argument.name}:)`],
          ),
        )
      }
    }
    expect(bare).toEqual([])
  })

  test('holds facts that can be filtered by, each with what a missing value means', () => {
    const facts = read('supergraph.graphql').match(/@indexed\(absent: \w+\)/g) ?? []

    expect(facts.length).toBeGreaterThan(10)
    expect(new Set(facts)).toEqual(new Set(['@indexed(absent: NONE)', '@indexed(absent: UNKNOWN)']))
  })

  test('is planned over by the gateway’s planner: key first, then the departments side by side', () => {
    const planner = new QueryPlanner(read('supergraph.graphql'))
    const plan = planner.plan(
      '{ person(id: "p1-a") { id health { __typename } civilAffairs { __typename } } }',
      null,
      new Set(),
      0,
    )
    const told = JSON.stringify(plan)

    expect(plan.node!.kind).toBe('Sequence')
    expect(told).toMatch(/"serviceName":"keys".*"Parallel"/)
    expect(told).toMatch(/"serviceName":"civil-affairs"/)
    expect(told).toMatch(/"serviceName":"health"/)
  })

  test('has a subgraph of the keys, which asks nobody', () => {
    expect(existsSync(join(folder, 'subgraphs/keys.graphql'))).toBe(true)
    expect(read('supergraph.graphql')).toContain('@join__graph(name: "keys", url: "builtin:keys")')
  })
})

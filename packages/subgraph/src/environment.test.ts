import { expect, test } from 'vitest'
import { readEnvironment } from './environment.js'

test('every problem of the environment is said at once, as sentences', () => {
  expect(() => readEnvironment({ DATABASE_URL: 'mysql://x', PORT: 'many' })).toThrow(
    /DATABASE_URL: it must be a postgres:\/\/ URL[\s\S]*PORT:[\s\S]*LINKING_KEY_FILE: it is not set/,
  )
})

test('what is left out has its default', () => {
  const environment = readEnvironment({ DATABASE_URL: 'postgres://r@127.0.0.1/d', PORT: '4001', LINKING_KEY_FILE: '/k' })
  expect(environment).toMatchObject({ PORT: 4001, HOST: '127.0.0.1', LOG_LEVEL: 'info', DATABASE_POOL_SIZE: 8 })
})

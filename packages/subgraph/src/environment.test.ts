import { expect, test } from 'vitest'
import { readEnvironment } from './environment.js'

test('every problem of the environment is said at once, as sentences', () => {
  expect(() => readEnvironment({ DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' })).toThrow(
    /DATABASE_URL: it must be a postgres:\/\/ URL[\s\S]*PORT: it is not set[\s\S]*LOG_LEVEL:/,
  )
})

test('what is left out has its default', () => {
  const environment = readEnvironment({ DATABASE_URL: 'postgres://r@127.0.0.1/d', PORT: '4001' })
  expect(environment).toMatchObject({ PORT: 4001, HOST: '127.0.0.1', LOG_LEVEL: 'info', DATABASE_POOL_SIZE: 8 })
})

import { expect, test } from 'vitest'

import { readEnvironment } from './environment.js'

test('secrets come from where containers find them, unless said otherwise', () => {
  expect(readEnvironment({ SUPERUSER_URL: 'postgres://postgres@db:5432/postgres' }).SECRETS).toBe('/run/secrets')
})

test('a password in the address is refused, and so is no address', () => {
  expect(() => readEnvironment({ SUPERUSER_URL: 'postgres://postgres:secret@db/postgres' })).toThrow(
    /SUPERUSER_URL: must be/,
  )
  expect(() => readEnvironment({})).toThrow(/SUPERUSER_URL: is not set\. The PostgreSQL server/)
})

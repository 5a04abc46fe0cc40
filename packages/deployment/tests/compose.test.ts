import { existsSync, readFileSync, statSync } from 'node:fs'

import { departmentEnvironmentSchema } from '@huilian/subgraph'
import { databaseNames, describeInstallation, findDepartments } from '@huilian/platform'
import { gatewayEnvironmentSchema } from '@huilian/gateway'
import { describe, expect, test } from 'vitest'
import { type ZodObject } from 'zod'

import { deploymentEnvironmentSchema } from '../src/environment.js'
import { readComposeFile } from './compose-file.js'

const compose = readComposeFile()
const text = readFileSync('docker-compose.yml', 'utf8')
const departments = findDepartments(describeInstallation())
const services = Object.entries(compose.services)
const longRunning = services.filter(([, { restart }]) => restart !== 'no')

const schemas = new Map<string, ZodObject>([
  ['gateway', gatewayEnvironmentSchema],
  ['databases', deploymentEnvironmentSchema],
  ...departments.map(({ name }) => [name, departmentEnvironmentSchema] as const),
])

/** Settings as the process would see them: the password is put into DATABASE_URL when it starts. */
function settingsOf(name: string): Record<string, string> {
  return compose.services[name]!.environment ?? {}
}

test('every department that we host is in it, and nothing else but server, preparation and gateway', () => {
  expect(Object.keys(compose.services).sort()).toEqual(
    [...departments.map(({ name }) => name), 'postgres', 'databases', 'gateway'].sort(),
  )
})

describe.each(departments.map((department) => [department.name, department] as const))('%s', (name, department) => {
  const service = compose.services[name]!

  test('listens where its department.json says', () => {
    expect(settingsOf(name)['PORT']).toBe(new URL(department.url!).port)
  })

  test('is asked by the gateway where it listens', () => {
    const urls = JSON.parse(settingsOf('gateway')['SUBGRAPH_URLS']!) as Record<string, string>

    expect(urls[name]).toBe(`http://${name}:${settingsOf(name)['PORT']}${new URL(department.url!).pathname}`)
  })

  test('has its own database, as its least-privilege role, with the password of that role', () => {
    const { database, runtime } = databaseNames(name)

    expect(settingsOf(name)['DATABASE_URL']).toBe(`postgres://${runtime}@postgres:5432/${database}`)
    expect(service.secrets).toContainEqual({ source: `database-${runtime}`, target: 'database-password' })
    expect(service.depends_on).toEqual({ databases: { condition: 'service_completed_successfully' } })
  })

  test('its database is prepared with the passwords of both its roles', () => {
    const { owner, runtime } = databaseNames(name)

    expect(compose.services['databases']!.secrets).toEqual(
      expect.arrayContaining([`database-${owner}`, `database-${runtime}`, 'postgres-superuser']),
    )
  })
})

describe.each([...schemas])('the settings of %s', (name, schema) => {
  test('are all known to its environment schema', () => {
    expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining(Object.keys(settingsOf(name))))
  })

  test('are all that it needs', () => {
    expect(schema.safeParse(settingsOf(name)).error?.issues ?? []).toEqual([])
  })
})

describe.each(longRunning)('the container of %s', (name, service) => {
  test('is asked for its health, at an end point that it has', () => {
    const asked = service.healthcheck!.test.join(' ')
    const [, port, path] = /http:\/\/127\.0\.0\.1:(\d+)(\/\w+)/.exec(asked) ?? []
    if (name === 'postgres') return expect(asked).toContain('pg_isready')
    const answers = readFileSync(
      name === 'gateway' ? 'gateway/src/server.ts' : 'packages/subgraph/src/server/handler.ts',
      'utf8',
    )

    expect(port).toBe(settingsOf(name)['PORT'])
    expect(path).toBe('/readyz')
    expect(answers).toContain(`'${path}'`)
  })
})

describe.each(services)('the container of %s', (name, service) => {
  test('may write nowhere but in memory and its volume, and gain no right', () => {
    expect(service.read_only).toBe(true)
    expect(service.security_opt).toContain('no-new-privileges:true')
    if (name === 'postgres') return
    expect(service.user).toBe('node')
    expect(service.cap_drop).toEqual(['ALL'])
  })

  test('comes from an image of one exact version', () => {
    expect(service.image).toMatch(/^[a-z]+:\d+\.\d+(\.\d+)?(-bookworm)?$/)
  })

  test('is started from files that are there, by programs that may run', () => {
    const files = [...(service.entrypoint ?? []), ...(service.command ?? [])]
      .map((word) => word.replace(/^\/huilian\//, ''))
      .filter((word) => /\.(ts|sh|js)$/.test(word))
    for (const file of files) expect(existsSync(file), file).toBe(true)
    for (const file of files.filter((file) => file.endsWith('.sh')))
      expect(statSync(file).mode & 0o111, file).toBe(0o111)
    if (service.build) expect(files.length).toBeGreaterThan(0)
  })

  test('names only networks, secrets and services that there are', () => {
    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(service.networks))
    const secrets = (service.secrets ?? []).map((secret) => (typeof secret === 'string' ? secret : secret.source))
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining(secrets))
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})))
  })
})

describe('what can be reached', () => {
  test('only the gateway is published, and on loopback', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway'])
    expect(compose.services['gateway']!.ports).toEqual([`127.0.0.1:4000:${settingsOf('gateway')['PORT']}`])
  })

  test('departments and databases have no way out', () => {
    expect(compose.networks['departments']).toEqual({ internal: true })
    expect(compose.networks['databases']).toEqual({ internal: true })
    expect(services.filter(([, { networks }]) => networks.includes('front')).map(([name]) => name)).toEqual(['gateway'])
  })
})

describe('secrets', () => {
  test('come from files in a folder that somebody has to name', () => {
    for (const [name, { file }] of Object.entries(compose.secrets)) {
      expect(file).toMatch(new RegExp(`^\\$\\{HUILIAN_SECRETS:\\?[^}]+\\}/${name}$`))
    }
  })

  test('have no default anywhere, and neither has any other variable', () => {
    expect(text.match(/\$\{[^}]*\}/g)!.filter((variable) => !/^\$\{[A-Z_]+:\?[^}]{10,}\}$/.test(variable))).toEqual([])
    expect(text).not.toMatch(/(PASSWORD|SECRET|KEY|TOKEN)\w*: (?!\/run\/secrets\/)/)
    expect(text).not.toMatch(/postgres:\/\/[^@\s]*:[^@\s]*@/)
  })

  test('and all variables are in .env.example, empty', () => {
    const example = readFileSync('.env.example', 'utf8')
    const asked = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name)

    expect(example.match(/^[A-Z_]+=.*$/gm)).toEqual([...new Set(asked)].map((name) => `${name}=`))
  })

  test('stay out of the image', () => {
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toEqual(expect.arrayContaining(['.env', 'data', '.git']))
  })
})

test('the image is Debian’s Node, of a version that the platform runs on', () => {
  const [, version] = /^FROM node:(\d+\.\d+\.\d+)-bookworm-slim$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? []
  const [major, minor] = version!.split('.').map(Number)

  expect(major! > 20 || (major === 20 && minor! >= 19)).toBe(true)
})

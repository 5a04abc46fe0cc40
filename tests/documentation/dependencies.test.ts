import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

import { describe, expect, test } from 'vitest'

interface Manifest {
  license?: string
  version?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T
const workspaces = ['.', 'gateway', 'client', ...foldersOf('services'), ...foldersOf('packages')]
  .map((folder) => join(folder, 'package.json'))
  .filter((file) => existsSync(file))
const page = readFileSync('docs/dependencies.md', 'utf8')
const [runTime, building, comparing] = tablesOf(page)

const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'PSF-2.0',
])

/** The three tables of the page: package to version and licence. */
function tablesOf(text: string): Map<string, { version: string; licence: string }>[] {
  return text
    .split(/^## /m)
    .slice(1, 4)
    .map((section) => {
      const rows = section.split('\n').filter((line) => /^\| (?!Package|---)/.test(line))
      return new Map(
        rows.map((row) => {
          const [, name, version, licence] = row.split('|').map((cell) => cell.trim())
          return [name!, { version: version!, licence: licence! }]
        }),
      )
    })
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

/** What the workspaces ask for, our own packages left out; a package asked for at run time anywhere is a run-time one. */
function askedFor(kind: 'dependencies' | 'devDependencies'): Map<string, { version: string; from: string }> {
  return new Map(
    workspaces.flatMap((from) =>
      Object.entries(readJson<Manifest>(from)[kind] ?? {})
        .filter(([name]) => !name.startsWith('@huilian/'))
        .map(([name, version]) => [name, { version, from }] as const),
    ),
  )
}

function installed(name: string, from: string): Manifest {
  for (let folder = dirname(resolve(from)); ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json')
    if (existsSync(file)) return readJson(file)
    if (folder === dirname(folder)) throw new Error(`${name}, asked for by ${from}, is not installed. Run npm ci.`)
  }
}

const atRunTime = askedFor('dependencies')
const forBuilding = new Map([...askedFor('devDependencies')].filter(([name]) => !atRunTime.has(name)))

describe.each([
  ['at run time', atRunTime, runTime!],
  ['for building and testing', forBuilding, building!],
])('what is used %s', (_when, asked, table) => {
  test('has its line, and no line is left over', () => {
    expect([...table.keys()].sort()).toEqual([...asked.keys()].sort())
  })

  test('is pinned to one exact version, the one on the page', () => {
    for (const [name, { version, from }] of asked) {
      expect(`${name} ${version}`, from).toBe(`${name} ${table.get(name)?.version}`)
      expect(version, `${name} in ${from}`).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    }
  })

  test('has the licence that the page says', () => {
    for (const [name, { from }] of asked) {
      expect(`${name} ${installed(name, from).license}`).toBe(`${name} ${table.get(name)?.licence}`)
    }
  })
})

test('workspaces that ask for the same package ask for the same version', () => {
  const versions = new Map<string, Set<string>>()
  for (const file of workspaces) {
    const { dependencies = {}, devDependencies = {} } = readJson<Manifest>(file)
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      versions.set(name, (versions.get(name) ?? new Set()).add(version))
    }
  }
  expect([...versions].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([])
})

test('nothing that runs in production, however deep, has a licence that restricts', () => {
  const lock = readJson<{ packages: Record<string, { dev?: boolean; link?: boolean; license?: string }> }>(
    'package-lock.json',
  )
  const restricted = Object.entries(lock.packages)
    .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
    .filter(([path, { license }]) => !isPermissive(license) && !isException(path, license))
    .map(([path, { license }]) => `${path}: ${license}`)

  expect(restricted).toEqual([])
})

/** Named on the page with its reason; parts for one kind of machine (`name-linux-x64-gnu`) go with the whole. */
function isException(path: string, licence: string | undefined): boolean {
  const name = path.replace(/^.*node_modules\//, '')
  return [...page.matchAll(/^- (\S+) \(([\w.-]+)\): ./gm)].some(
    ([, exception, named]) => named === licence && (name === exception || name.startsWith(`${exception}-`)),
  )
}

test('a licence that restricts would be noticed', () => {
  expect(isPermissive('Elastic-2.0')).toBe(false)
  expect(isPermissive('GPL-3.0-only')).toBe(false)
  expect(isPermissive('MIT AND GPL-2.0')).toBe(false)
  expect(isPermissive(undefined)).toBe(false)
  expect(isPermissive('(MIT OR GPL-2.0)')).toBe(true)
})

/** `A OR B` needs one of them to be permissive, `A AND B` both. */
function isPermissive(licence: string | undefined): boolean {
  if (licence === undefined) return false
  const expression = licence.replace(/^\((.*)\)$/, '$1')
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((part) => permissive.has(part.trim())))
}

test('the lock holds the optional packages of every kind of machine, without which npm ci refuses', () => {
  const { packages } = readJson<{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }>(
    'package-lock.json',
  )
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
  )

  expect(missing).toEqual([])
})

test('the peers are on the page, locked apart, and their lock names no registry', () => {
  const { dependencies } = readJson<Manifest>('tests/peers/package.json')

  expect([...comparing!].map(([name, { version }]) => `${name} ${version}`).sort()).toEqual(
    Object.entries(dependencies!)
      .map(([name, version]) => `${name} ${version}`)
      .sort(),
  )
  for (const lock of ['package-lock.json', 'tests/peers/package-lock.json']) {
    expect(readFileSync(lock, 'utf8')).not.toMatch(/"resolved": "https?:/)
  }
  expect(() => createRequire(resolve('package.json')).resolve('@apollo/composition')).toThrow('Cannot find module')
})

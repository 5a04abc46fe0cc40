import { readFileSync } from 'node:fs'
import { type Division, type DivisionLevel } from './division.js'
import { Divisions } from './divisions.js'

let opened: Divisions | undefined

/** The divisions this product ships with: 滁州市 down to the village, and the abolished codes. Read once. */
export function openDivisions(): Divisions {
  opened ??= new Divisions([...inForce(), ...abolished()])
  return opened
}

function* inForce(): Generator<Division> {
  for (const [code = '', level, name = '', parent] of rows('divisions-3411.csv')) {
    yield {
      code,
      name,
      level: level as DivisionLevel,
      parent: parent || null,
      validFrom: null,
      validTo: null,
      successor: null,
      reason: null,
    }
  }
}

function* abolished(): Generator<Division> {
  for (const [code = '', level, name = '', parent, from, to, successor, reason] of rows('changes.csv')) {
    yield {
      code,
      name,
      level: level as DivisionLevel,
      parent: parent || null,
      validFrom: from || null,
      validTo: to || null,
      successor: successor || null,
      reason: reason || null,
    }
  }
}

/** The rows of one of our own data files: no quoting in them, so a split is enough. */
function rows(file: string): string[][] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
  const lines = text.split(/\r?\n/).filter((line) => line !== '')
  return lines.slice(1).map((line) => line.split(','))
}

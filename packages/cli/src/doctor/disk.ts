import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Finding, good, type Patient, warning, wrong } from './finding.js'

const gigabyte = 1024 ** 3
/** The demonstration’s county takes about one; a replacement of a big register needs room for old and new. */
const comfortable = 4 * gigabyte
const least = 1 * gigabyte

/** The data directory can be written into and has room. */
export function examineDisk({ installation }: Patient): Finding[] {
  const directory = nearest(installation.data)
  try {
    accessSync(directory, constants.W_OK)
  } catch {
    return [
      wrong(
        'data',
        `${directory} cannot be written into.`,
        'Give yourself the right to, or choose another with HUILIAN_DATA.',
      ),
    ]
  }
  const { bavail, bsize } = statfsSync(directory)
  const free = bavail * bsize
  const sentence = `${installation.data} has ${(free / gigabyte).toFixed(1)} GB free.`
  if (free < least)
    return [wrong('data', sentence, 'Make room: below 1 GB PostgreSQL may stop in the middle of an import.')]
  if (free < comfortable) return [warning('data', sentence, 'Make room before the next big import.')]
  return [good('data', sentence)]
}

function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path))
}

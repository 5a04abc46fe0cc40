import { readFileSync } from 'node:fs'
import { keyedDigest } from './person-key.js'

interface LinkingKey {
  version: string
  secret: Uint8Array
}

/**
 * Turns normalised identity numbers into person keys. The linking key stays inside: whoever holds it can try every
 * identity number, so no method gives it out.
 */
export interface Linker {
  /** Version of the current linking key, such as `p1`: what its keys begin with. */
  readonly version: string
  /** Key under the current linking key, for an 18-character normalised identity number. */
  personKey(identityNumber: string): string
  /** Key under the previous linking key while two versions overlap, else null. */
  previousPersonKey(identityNumber: string): string | null
  /** Key of somebody without a number, from what the department knows them by. */
  unnumberedKey(department: string, knownBy: readonly string[]): string
}

/** @throws Error when a line is not `p<version>:<base64 of at least 32 bytes>`. */
export function createLinker(lines: readonly string[]): Linker {
  const [current, previous] = lines.map(parseKeyLine)
  if (!current) throw new Error('The linking key is empty: expected a line `p1:<base64 of 32 bytes>`.')
  const derive = (key: LinkingKey, text: string): string => `${key.version}-${keyedDigest(key.secret, text)}`
  return {
    version: current.version,
    personKey: (number) => derive(current, number),
    previousPersonKey: (number) => (previous ? derive(previous, number) : null),
    unnumberedKey: (department, knownBy) =>
      `x-${department}-${keyedDigest(current.secret, ['unnumbered', department, ...knownBy].join('\u0000'))}`,
  }
}

/**
 * Reads the linking key from its file: the current version first, while rotating the previous one below it.
 * @throws Error naming the file and what is wrong with it; never with the key.
 */
export function readLinker(path: string): Linker {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    throw new Error(`The linking key file ${path} cannot be read (${why}). Set LINKING_KEY_FILE to a readable file.`)
  }
  return createLinker(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
}

function parseKeyLine(line: string): LinkingKey {
  const match = /^(p[1-9]\d{0,2}):([A-Za-z0-9+/]+=*)$/.exec(line)
  const secret = match ? Buffer.from(match[2]!, 'base64') : null
  if (!match || !secret || secret.length < 32)
    throw new Error('A line of the linking key is malformed: expected `p<version>:<base64 of at least 32 bytes>`.')
  return { version: match[1]!, secret }
}

/** Published with the test vectors, for departments that write their own linker. Never a platform's key. */
export const TEST_LINKING_KEY = `p1:${Buffer.from('huilian-test-linking-key-vector!').toString('base64')}`

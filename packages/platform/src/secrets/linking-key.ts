import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Installation } from '../installation.js'
import { PlatformError } from '../platform-error.js'
import { keepSecret, readSecret } from './secret-file.js'

/** The file of the key from which departments compute person keys. Whoever reads it can try every identity number. */
export function linkingKeyFile(installation: Installation): string {
  return join(installation.secrets, 'linking-key')
}

/**
 * Makes the linking key on first use and gives its file: one line a version, `p1:<32 random bytes in base64>`.
 * Throws SECRET_INVALID when the file holds something else.
 */
export function keepLinkingKey(installation: Installation): string {
  return keepKey(installation, () => `p1:${randomBytes(32).toString('base64')}`)
}

/**
 * The same for the synthetic county, whose people are nobody: made, it is the published key, so that the person keys in
 * the documents’ examples are those of every demonstration. Never take a real person’s records in under it.
 */
export async function keepDemonstrationKey(installation: Installation): Promise<string> {
  const made = readSecret(linkingKeyFile(installation)) !== undefined
  if (made) return keepLinkingKey(installation)
  // loaded only for the first start: it brings the whole kit along
  const { TEST_LINKING_KEY } = await import('@huilian/subgraph')
  return keepKey(installation, () => TEST_LINKING_KEY)
}

function keepKey(installation: Installation, make: () => string): string {
  const file = linkingKeyFile(installation)
  const key = keepSecret(file, make)
  if (!isLinkingKey(key)) {
    throw new PlatformError(
      'SECRET_INVALID',
      `${file} is expected to hold lines such as p1:<32 bytes in base64>, and holds something else. ` +
        'Put the key back from where you keep it; a new key would make every person key differ.',
    )
  }
  return file
}

/** Whether a text is one or more versions of a linking key. */
export function isLinkingKey(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every(isKeyVersion)
}

function isKeyVersion(line: string): boolean {
  const [, key] = /^p\d+:([A-Za-z0-9+/=_-]+)$/.exec(line.trim()) ?? []
  return key !== undefined && Buffer.from(key, 'base64').length >= 32
}

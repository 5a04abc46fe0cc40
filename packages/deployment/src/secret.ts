import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads a secret from its file.
 *
 * @throws Error naming the file, where there is none or it holds nothing.
 */
export function readSecret(folder: string, name: string): string {
  const file = join(folder, name)
  const secret = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (secret !== '') return secret
  throw new Error(`The secret ${file} is missing or empty. Make the secrets with packages/deployment/make-secrets.sh.`)
}

/** The address with the password put in: `postgres://user@host/database` to `postgres://user:…@host/database`. */
export function withPassword(url: string, password: string): string {
  const address = new URL(url)
  address.password = encodeURIComponent(password)
  return address.href
}

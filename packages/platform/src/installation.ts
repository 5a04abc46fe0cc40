import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPlatformEnvironment } from './environment.js'

/** Where an installation and what it keeps lie. All paths are absolute. */
export interface Installation {
  /** The folder with `package.json`, `services/`, `gateway/`. */
  readonly root: string
  /** Everything a running platform keeps; HUILIAN_DATA, or `data/` in the root. */
  readonly data: string
  readonly services: string
  readonly postgres: string
  readonly ledgers: string
  readonly secrets: string
  readonly logs: string
  readonly clockFile: string
  /** Says who is running on this data directory. */
  readonly runningFile: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '')

/** Names the places of an installation without touching the disk. */
export function describeInstallation(options: { root?: string; data?: string } = {}): Installation {
  const home = resolve(options.root ?? root)
  const data = options.data ? resolve(options.data) : (readPlatformEnvironment().data ?? join(home, 'data'))
  return {
    root: home,
    data,
    services: join(home, 'services'),
    postgres: join(data, 'postgres'),
    ledgers: join(data, 'ledgers'),
    secrets: join(data, 'secrets'),
    logs: join(data, 'logs'),
    clockFile: join(data, 'clock.json'),
    runningFile: join(data, 'running.json'),
  }
}

/** Makes the directories an installation writes into. Secrets are for their owner’s eyes only. */
export function prepareInstallation(installation: Installation): void {
  mkdirSync(installation.data, { recursive: true })
  mkdirSync(installation.ledgers, { recursive: true })
  mkdirSync(installation.logs, { recursive: true })
  mkdirSync(installation.secrets, { recursive: true, mode: 0o700 })
}

import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

/** A service of docker-compose.yml, as far as it is used there. */
export interface ComposeService {
  image: string
  build?: string
  command?: string[]
  entrypoint?: string[]
  user?: string
  read_only?: boolean
  cap_drop?: string[]
  restart?: string
  security_opt?: string[]
  environment?: Record<string, string>
  secrets?: (string | { source: string; target: string })[]
  ports?: string[]
  networks: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[]; interval: string; timeout: string }
}

export interface ComposeFile {
  services: Record<string, ComposeService>
  networks: Record<string, { internal?: boolean }>
  volumes: Record<string, unknown>
  secrets: Record<string, { file: string }>
}

/** Reads docker-compose.yml with its merged parts put in. */
export function readComposeFile(): ComposeFile {
  return parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as ComposeFile
}

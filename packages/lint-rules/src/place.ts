import { relative, sep } from 'node:path'

/** Where a file lies in the repository: its path from the root, with `/`, and the workspace it belongs to. */
export interface Place {
  /** `services/health/src/visit/visit.store.ts` */
  path: string
  /** `services/health`, `packages/ledger`, `gateway`; null outside every workspace (`tests/…`, `*.config.js`). */
  workspace: string | null
}

/** Finds the place of a file; `repository` is where eslint runs. */
export function placeOf(file: string, repository: string): Place {
  const path = relative(repository, file).split(sep).join('/')
  return { path, workspace: /^(?:(?:services|packages)\/[^/]+|gateway|client)(?=\/)/.exec(path)?.[0] ?? null }
}

/** Whether the file is a test or serves tests alone. */
export function isTest({ path }: Place): boolean {
  return /(^|\/)tests\//.test(path) || /\.(test|fixture|bench)\.[jt]sx?$/.test(path)
}

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inheritedEnvironment } from '../environment.js'

export interface TypescriptProcess {
  readonly entry: string
  readonly arguments?: readonly string[]
  readonly directory: string
  readonly environment?: Readonly<Record<string, string>>
  readonly stdio: StdioOptions
  /** Lead a process group, so that the terminal’s Ctrl-C reaches only us and the group can be ended as a whole. */
  readonly detached?: boolean
}

/** Absolute, because `--import` looks from the working directory; by its folder, because only `import` may name it. */
const swcRegister = dirname(createRequire(import.meta.url).resolve('@swc-node/register'))
const register = pathToFileURL(join(swcRegister, 'esm', 'esm-register.mjs')).href
const followParent = new URL('./follow-parent.mjs', import.meta.url).href

/**
 * Starts a TypeScript entry in a Node process of its own, unbuilt. With an `ipc` channel in `stdio` it ends when we do,
 * however we do.
 */
export function spawnTypescript(plan: TypescriptProcess): ChildProcess {
  return spawn(
    process.execPath,
    ['--enable-source-maps', '--import', followParent, '--import', register, plan.entry, ...(plan.arguments ?? [])],
    {
      cwd: plan.directory,
      env: {
        ...inheritedEnvironment(),
        SWC_NODE_PROJECT: join(projectRoot, 'tsconfig.json'),
        ...plan.environment,
      },
      stdio: plan.stdio,
      detached: plan.detached ?? false,
    },
  )
}

const projectRoot = fileURLToPath(new URL('../../../..', import.meta.url))

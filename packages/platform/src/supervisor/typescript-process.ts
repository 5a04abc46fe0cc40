import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { inheritedEnvironment } from '../environment.js'

export interface TypescriptProcess {
  readonly entry: string
  readonly arguments?: readonly string[]
  /** Flags of Node itself. */
  readonly nodeFlags?: readonly string[]
  readonly directory: string
  readonly environment?: Readonly<Record<string, string>>
  readonly stdio: StdioOptions
  /** Lead a process group, so that the terminal’s Ctrl-C reaches only us and the group can be ended as a whole. */
  readonly detached?: boolean
}

/** Absolute, because `--import` looks from the working directory. */
const register = new URL('../typescript/register.mjs', import.meta.url).href
const followParent = new URL('./follow-parent.mjs', import.meta.url).href

/**
 * Starts a TypeScript entry in a Node process of its own, unbuilt. With an `ipc` channel in `stdio` it ends when we do,
 * however we do.
 */
export function spawnTypescript(plan: TypescriptProcess): ChildProcess {
  return spawn(
    process.execPath,
    [
      '--enable-source-maps',
      ...(plan.nodeFlags ?? []),
      '--import',
      followParent,
      '--import',
      register,
      plan.entry,
      ...(plan.arguments ?? []),
    ],
    {
      cwd: plan.directory,
      env: {
        ...inheritedEnvironment(),
        ...plan.environment,
      },
      stdio: plan.stdio,
      detached: plan.detached ?? false,
    },
  )
}

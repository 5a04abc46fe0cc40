import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/huilian.js', import.meta.url))

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the real command in a process of its own. */
export function spawnHuilian(args: readonly string[], directory?: string) {
  return spawn(process.execPath, [bin, ...args], { cwd: directory, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** Runs the real command to its end. */
export async function huilian(
  args: readonly string[],
  options: { input?: string; directory?: string } = {},
): Promise<Ended> {
  const child = spawnHuilian(args, options.directory)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.end(options.input ?? '')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, err }
}

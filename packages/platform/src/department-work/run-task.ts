import { fileURLToPath } from 'node:url'
import { PlatformError } from '../platform-error.js'
import { spawnTypescript } from '../supervisor/typescript-process.js'
import { memoryFlags } from './memory-flags.js'
import { type TaskWatcher } from './perform.js'
import { type DepartmentTask, type TaskMessage, type TaskResult } from './task.js'

const entry = fileURLToPath(new URL('./work.main.ts', import.meta.url))

/**
 * Does a department’s work in a process of its own, so that two departments use two cores and a service’s code is never
 * loaded here. Throws PROCESS_FAILED with the department’s sentence.
 */
export function runTask(
  root: string,
  task: DepartmentTask,
  watcher: TaskWatcher = {},
  signal?: AbortSignal,
): Promise<TaskResult> {
  const child = spawnTypescript({
    entry,
    directory: root,
    nodeFlags: memoryFlags(task.imports.map(({ file }) => file)),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  const stop = () => void child.kill('SIGTERM')
  signal?.addEventListener('abort', stop, { once: true })

  return new Promise<TaskResult>((resolve, reject) => {
    const fail = (sentence: string) => reject(new PlatformError('PROCESS_FAILED', sentence))
    child.on('message', (message: TaskMessage) => {
      if (message.kind === 'listening') child.send(task)
      else if (message.kind === 'progress') watcher.progress?.(message)
      else if (message.kind === 'file') watcher.file?.(message.result)
      else if (message.kind === 'done') resolve(message.result)
      else fail(message.sentence)
    })
    child.on('error', (error) => fail(`The work on ${task.folder} could not be started: ${error.message}.`))
    // 'close' comes after the last message
    child.on('close', (code, by) =>
      fail(`The work on ${task.folder} ended with ${by ?? code}. It said: ${said.trim() || 'nothing'}`),
    )
  }).finally(() => signal?.removeEventListener('abort', stop))
}

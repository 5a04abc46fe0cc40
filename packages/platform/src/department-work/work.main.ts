import { performTask } from './perform.js'
import { type DepartmentTask, type TaskMessage } from './task.js'

/** Tells the parent; resolves when it has been handed over, so that ending does not cut the last word off. */
function tell(message: TaskMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, () => resolve())
    else resolve()
  })
}

async function work(task: DepartmentTask): Promise<void> {
  try {
    const result = await performTask(task, {
      progress: (progress) => void tell({ kind: 'progress', ...progress }),
      file: (result) => void tell({ kind: 'file', result }),
    })
    await tell({ kind: 'done', result })
    process.exit(0)
  } catch (error) {
    await tell({ kind: 'failed', sentence: (error as Error).message })
    process.exit(1)
  }
}

process.once('message', (task: DepartmentTask) => void work(task))
process.once('SIGTERM', () => process.exit(143))
// the order comes over the channel: it is what keeps us here until then
process.channel?.ref()
void tell({ kind: 'listening' })

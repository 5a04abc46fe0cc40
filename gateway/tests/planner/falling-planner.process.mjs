// The planner's process with a weakness of our own: it aborts on operations that name `abort`, and hangs on `hang`.
import '../../src/planner/planner.process.mjs'

process.prependListener('message', (message) => {
  if (message.kind !== 'plan') return
  if (message.operation.includes('abort')) process.abort()
  if (message.operation.includes('hang')) for (;;);
})

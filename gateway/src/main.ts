import { readEnvironment } from './environment.js'
import { createLog } from './log.js'
import { startGateway } from './server.js'

try {
  const environment = readEnvironment()
  const gateway = await startGateway(environment, createLog(environment.LOG_LEVEL))
  const stop = () => void gateway.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}

import { readEnvironment } from './environment.js'
import { prepareDatabases } from './prepare-databases.js'

try {
  for (const { department, migrated } of await prepareDatabases(readEnvironment())) {
    console.log(`${department}: ${migrated.length > 0 ? `migrated by ${migrated.join(', ')}` : 'nothing to migrate'}`)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

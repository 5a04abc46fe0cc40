export { createTestDatabase, type TestDatabase, type TestDatabaseKind } from './test-database.js'
export { testCountyClock } from './test-county.js'
export { testLinkingKeyFile } from './test-linking-key.js'
export { testDirectory, testServer } from './test-server.js'

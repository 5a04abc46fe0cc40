export { type DeploymentEnvironment, deploymentEnvironmentSchema, readEnvironment } from './environment.js'
export { type PreparedDatabase, prepareDatabases } from './prepare-databases.js'

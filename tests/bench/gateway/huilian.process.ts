import { createLog, readEnvironment, startGateway } from '@huilian/gateway'
// as it is by default, with its log going where nobody reads it
const { tell } = (await import('./measured.mjs' as string)) as { tell(url: string): void }
const environment = readEnvironment({ PORT: '0', SUPERGRAPH: process.argv[3] })
const gateway = await startGateway(environment, createLog(environment.LOG_LEVEL))
tell(`${gateway.url}/graphql`)

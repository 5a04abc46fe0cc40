// @graphql-hive/gateway with its Rust planner.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { tell } from './measured.mjs'

const require = createRequire(new URL('../../peers/package.json', import.meta.url))
const load = (name) => import(pathToFileURL(require.resolve(name)).href)
const { createGatewayRuntime } = await load('@graphql-hive/gateway')
const { unifiedGraphHandler } = await load('@graphql-hive/router-runtime')

const runtime = createGatewayRuntime({
  supergraph: readFileSync(process.argv[3], 'utf8'),
  unifiedGraphHandler,
  logging: false,
  landingPage: false,
  graphiql: false,
})
const server = createServer(runtime)
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => tell(`http://127.0.0.1:${server.address().port}/graphql`))

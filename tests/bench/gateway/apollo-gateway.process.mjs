// @apollo/gateway behind Apollo Server, with the plugins off that cost more than the query.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tell } from './measured.mjs'

const require = createRequire(new URL('../../peers/package.json', import.meta.url))
const { ApolloGateway } = require('@apollo/gateway')
const { ApolloServer } = require('@apollo/server')
const { startStandaloneServer } = require('@apollo/server/standalone')
const disabled = require('@apollo/server/plugin/disabled')

const server = new ApolloServer({
  gateway: new ApolloGateway({ supergraphSdl: readFileSync(process.argv[3], 'utf8') }),
  nodeEnv: 'production',
  stopOnTerminationSignals: false,
  plugins: [
    disabled.ApolloServerPluginCacheControlDisabled(),
    disabled.ApolloServerPluginInlineTraceDisabled(),
    disabled.ApolloServerPluginUsageReportingDisabled(),
    disabled.ApolloServerPluginLandingPageDisabled(),
  ],
})
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
tell(url)

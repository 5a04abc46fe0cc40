import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type DocumentNode, type FormattedExecutionResult } from 'graphql'
import { type GatewayEnvironment } from './environment.js'
import { WrittenData } from './graph.js'
import { type Log } from './log.js'
import { RecentlyUsed } from './operation/recently-used.js'
import { type GatewayContext, type SupergraphGateway } from './supergraph-gateway.js'

// characters of document text, all together: a syntax tree takes about a hundred bytes for each
const MAXIMUM_DOCUMENTS = 4_000_000

/** The Apollo Server in front of the gateway: GraphQL over HTTP, parsing and validation once per document. */
export function createApolloServer(
  gateway: SupergraphGateway,
  environment: GatewayEnvironment,
  log: Log,
): ApolloServer<GatewayContext> {
  const documents = new RecentlyUsed<string, DocumentNode>(environment.CACHED_OPERATIONS, MAXIMUM_DOCUMENTS)
  return new ApolloServer<GatewayContext>({
    gateway,
    nodeEnv: 'production',
    introspection: environment.INTROSPECTION,
    hideSchemaDetailsFromClientErrors: !environment.SUGGESTIONS,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: environment.MAXIMUM_BATCH > 0,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: environment.MAXIMUM_TOKENS },
    documentStore: {
      get: (key) => Promise.resolve(documents.get(key)),
      set: (key, document) => Promise.resolve(documents.set(key, document, document.loc?.end ?? 1)),
      delete: (key) => Promise.resolve(documents.delete(key)),
    },
    logger: log,
    stringifyResult: writeResult,
    plugins: [
      // they cost more than the query, and nothing leaves this machine by itself
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ] as ApolloServerPlugin<GatewayContext>[],
  })
}

/** Writes a result; data that is text already is spliced in as it is. */
function writeResult(result: FormattedExecutionResult): string {
  const { data } = result as { data?: unknown }
  if (!(data instanceof WrittenData)) return `${JSON.stringify(result)}\n`
  const { errors, extensions } = result
  const before = errors ? `{"errors":${JSON.stringify(errors)},"data":` : '{"data":'
  return extensions ? `${before}${data.text},"extensions":${JSON.stringify(extensions)}}\n` : `${before}${data.text}}\n`
}

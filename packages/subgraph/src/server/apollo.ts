import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { type Log } from '../log.js'
import { type DepartmentRequest } from './request.js'

/** The GraphQL engine of a department. Cache hints and inline traces cost more than the query: they are off. */
export function createApollo(schema: GraphQLSchema, log: Log): ApolloServer<DepartmentRequest> {
  return new ApolloServer<DepartmentRequest>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()],
    formatError(formatted, error) {
      const cause = unwrapResolverError(error)
      if (cause instanceof GraphQLError) return formatted
      // what went wrong inside is for the log, never for the caller
      log.error({ err: describe(cause) }, 'a resolver failed')
      return {
        ...formatted,
        message: 'The department could not answer this part.',
        extensions: { code: 'INTERNAL' },
      }
    },
  })
}

/** Parameters of a failed statement are personal data: only what failed and where is logged. */
function describe(cause: unknown): { message: string; code?: string; stack?: string } {
  if (!(cause instanceof Error)) return { message: 'something that is no Error was thrown' }
  const { code } = cause as { code?: string }
  return {
    message: 'driverError' in cause ? `database error ${code ?? ''}`.trim() : cause.message,
    code,
    stack: cause.stack,
  }
}

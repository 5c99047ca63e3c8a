import type { GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, type ExecutionResult, GraphQLSchema, print } from 'graphql';
import type { Logger } from 'pino';
import { formatEdgeError } from './format-error.ts';
import type { GatewayContext } from './gateway-context.ts';
import { operationChecks } from './operation-checks.ts';
import { plannedGateway } from './plan/planned-gateway.ts';
import { MOST_TOKENS, queryLimitRules } from './query-limits.ts';
import { afterMutation } from './session/after-mutation.ts';

/** An operation that the process itself asks, e.g. to render a page. */
export interface OwnOperation {
  readonly query: string | DocumentNode;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** The federated graph without any HTTP. */
export interface Graph {
  readonly server: ApolloServer<GatewayContext>;
  /** As a client would see it: the same checks, the same errors. */
  execute(operation: OwnOperation, context: GatewayContext): Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** Joins the subgraphs by the composed supergraph. Rejects when the supergraph can't be read. */
export async function startGraph({ supergraphSdl, dataSourceFor, logger, plugins = [] }: {
  readonly supergraphSdl: string;
  readonly dataSourceFor: (name: string) => GraphQLDataSource;
  readonly logger: Logger;
  readonly plugins?: readonly ApolloServerPlugin[];
}): Promise<Graph> {
  // Otherwise the gateway reports facts about the host to its vendor.
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const gateway = plannedGateway({ supergraphSdl, logger, buildService: ({ name }) => dataSourceFor(name) });
  let schema = new GraphQLSchema({});
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const { plugin, documentOf } = operationChecks(() => schema, logger);
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...queryLimitRules],
    formatError: (formatted, error) => formatEdgeError(formatted, error, { schema, documentOf, logger }),
    plugins: [
      plugin,
      afterMutation,
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const printed = new WeakMap<DocumentNode, string>();

  function textOf(query: string | DocumentNode): string {
    if (typeof query === 'string') return query;
    let text = printed.get(query);
    if (text === undefined) printed.set(query, (text = print(query)));
    return text;
  }

  return {
    server,
    async execute({ query, variables, operationName }, contextValue) {
      const { body } = await server.executeOperation({ query: textOf(query), variables, operationName }, { contextValue });
      if (body.kind !== 'single') throw new Error('The gateway answered in parts.');
      // The gateway's objects have no prototype; a page that keeps them wants plain ones.
      return JSON.parse(JSON.stringify(body.singleResult)) as ExecutionResult;
    },
    close: () => server.stop(),
  };
}

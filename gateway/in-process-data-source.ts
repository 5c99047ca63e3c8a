import type { GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from 'pino';
import { operationRunner } from '../services/shared/run-operation.ts';
import type { Subgraph } from '../services/shared/subgraph.ts';
import { nobody } from '../services/shared/viewer.ts';
import type { GatewayContext } from './gateway-context.ts';

/**
 * Lets the gateway call a subgraph of the same process. All fetches of one operation share the subgraph's context, and
 * with it the DataLoaders.
 */
export function inProcessDataSource(subgraph: Subgraph, logger: Logger): GraphQLDataSource {
  const run = operationRunner(subgraph, logger);
  const contexts = new WeakMap<object, object>();

  function contextOf(operation: object): object {
    const found = contexts.get(operation);
    if (found) return found;
    const { viewer = nobody() } = operation as Partial<GatewayContext>;
    const made = subgraph.contextFor(viewer);
    contexts.set(operation, made);
    return made;
  }

  return {
    async process({ request: { query = '', variables, operationName }, context }) {
      const { data, errors } = await run({ query, variables, operationName }, contextOf(context));
      return errors ? { data, errors: [...errors] } : { data };
    },
  };
}

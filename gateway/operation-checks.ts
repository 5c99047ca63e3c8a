import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, OperationTypeNode, type Source } from 'graphql';
import type { Logger } from 'pino';
import { badField, badUserInput } from '../services/shared/errors.ts';
import { variableProblems } from '../services/shared/variable-problems.ts';
import { refusalWithStatus } from './edge-error.ts';
import type { DocumentOf } from './format-error.ts';
import type { GatewayContext } from './gateway-context.ts';
import { listSizes } from './list-size.ts';
import { MOST_ROWS } from './query-limits.ts';

/** The checks that need the schema or the variables, and the memory of what was validated. */
export interface OperationChecks {
  readonly plugin: ApolloServerPlugin<GatewayContext>;
  readonly documentOf: DocumentOf;
}

/** Looks at every operation between validation and execution. `schema` is asked for once the gateway has loaded it. */
export function operationChecks(schema: () => GraphQLSchema, logger: Logger): OperationChecks {
  const documents = new WeakMap<Source, DocumentNode>();
  let rows: ReturnType<typeof listSizes> | undefined;

  const plugin: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => ({
      validationDidStart: async ({ document }) => {
        if (document.loc) documents.set(document.loc.source, document);
      },
      didResolveOperation: async ({ document, operation, request: { variables = {} } }) => {
        if (!operation) throw refusalWithStatus(badField('operationName', 'UNKNOWN_OPERATION', 'must name an operation of the query.'), 400);
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw refusalWithStatus(badField('query', 'UNSUPPORTED', 'must not be a subscription.'), 400);
        const problems = variableProblems(schema(), document, operation, variables);
        if (problems.length > 0) throw refusalWithStatus(badUserInput(problems), 400);
        rows ??= listSizes(schema());
        if (rows(document, operation, variables) <= MOST_ROWS) return;
        throw refusalWithStatus(badField('first', 'TOO_MANY_ROWS', `must be smaller here: one request gives at most ${MOST_ROWS} rows, nested ones counted.`), 400);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single' || !body.singleResult.extensions?.['valueCompletion']) return;
        // A subgraph answered without an error something that the schema does not allow; the gateway would print the details.
        logger.error({ valueCompletion: body.singleResult.extensions['valueCompletion'] }, 'answer of a subgraph does not fit the schema');
        delete body.singleResult.extensions;
      },
    }),
  };
  return { plugin, documentOf: (error: GraphQLError) => (error.source ? documents.get(error.source) : undefined) };
}

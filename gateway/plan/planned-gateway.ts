import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../gateway-context.ts';
import { isPlain, type PlanRun, type QueryPlan, runPlan } from './run-plan.ts';
import { inShape, type Shape, shapeOf } from './shape.ts';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<GatewayContext>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type RequestContext = Parameters<Executor>[0];

/** A query that was seen before: how to ask for it and what the answer looks like. */
interface Known {
  readonly node: NonNullable<QueryPlan['node']>;
  readonly services: PlanRun['services'];
  readonly shape: Shape;
}

async function run({ node, services, shape }: Known, incoming: RequestContext): ReturnType<Executor> {
  const root: Record<string, unknown> = {};
  const planRun: PlanRun = { services, variables: incoming.request.variables ?? {}, incoming, errors: [] };
  await runPlan(planRun, node, root);
  const { data, problems } = inShape(shape, root);
  if (planRun.errors.length > 0) return { errors: planRun.errors, data };
  return problems.length > 0 ? { extensions: { valueCompletion: problems }, data } : { data };
}

/**
 * The gateway with an executor of ours for queries that come again: the stock one plans a query, and from then on its plan is run and its answer
 * put into shape by what was compiled once, where the stock one builds and walks its own model of the operation for every request. What is seldom
 * (mutations, introspection, directives) stays with the stock executor. Knows a query as long as the server keeps its document.
 */
export function plannedGateway(config: GatewayConfig): Gateway & { onSchemaLoadOrUpdate: ApolloGateway['onSchemaLoadOrUpdate'] } {
  const known = new WeakMap<DocumentNode, Map<string, Known | null>>();
  let schema: GraphQLSchema | undefined;

  function learn({ queryPlan: { node }, serviceMap, requestContext: { document }, operationContext: { operation } }: Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0]): void {
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    const shape = schema && isQuery && isPlain(node) ? shapeOf(schema, document, operation) : undefined;
    const byName = known.get(document) ?? new Map<string, Known | null>();
    known.set(document, byName.set(operation.name?.value ?? '', node && shape ? { node, services: serviceMap, shape } : null));
  }

  const stock = new ApolloGateway({ ...config, experimental_didResolveQueryPlan: learn });
  stock.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  return {
    onSchemaLoadOrUpdate: (listener) => stock.onSchemaLoadOrUpdate(listener),
    async load(options) {
      const { executor } = await stock.load(options);
      return {
        executor: async (incoming) => {
          const found = known.get(incoming.document)?.get(incoming.operation.name?.value ?? '');
          return found ? run(found, incoming) : (executor as unknown as Executor)(incoming);
        },
      };
    },
    stop: () => stock.stop(),
  };
}

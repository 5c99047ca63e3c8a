import type { GatewayConfig, GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { merge } from './merge.ts';
import { isObject, keyOf, type KeySelection, type Path, type Spot, spotsAt } from './spots.ts';

type Resolved = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0];
export type QueryPlan = Resolved['queryPlan'];
type AnyNode = NonNullable<QueryPlan['node']>;
type FetchNode = Extract<AnyNode, { kind: 'Fetch' }>;
type Request = Parameters<GraphQLDataSource['process']>[0];

/** The value of an enum that the gateway does not export. */
const INCOMING = 'incoming operation' as Extract<Request, { incomingRequestContext: unknown }>['kind'];

/** One run of a plan. */
export interface PlanRun {
  readonly services: Readonly<Record<string, { readonly process: GraphQLDataSource['process'] }>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly incoming: Extract<Request, { incomingRequestContext: unknown }>['incomingRequestContext'];
  readonly errors: GraphQLError[];
}

/** Whether everything in the plan is something that `runPlan` can do. */
export function isPlain(node: AnyNode | undefined): boolean {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel': return node.nodes.every(isPlain);
    case 'Flatten': return isPlain(node.node);
    case 'Fetch': return !node.inputRewrites?.length && !node.outputRewrites?.length && !node.contextRewrites?.length;
    default: return false;
  }
}

function note(run: PlanRun, { serviceName }: FetchNode, errors: readonly GraphQLFormattedError[], pathsOf: (error: GraphQLFormattedError) => readonly (Path | undefined)[]): void {
  for (const error of errors) {
    // Without a code it is not known to be fit to be shown; the gateway masks it then.
    const extensions = { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions, serviceName };
    const originalError = error instanceof Error ? error : undefined;
    for (const path of pathsOf(error)) run.errors.push(new GraphQLError(error.message, { path, extensions, originalError }));
  }
}

async function ask(run: PlanRun, node: FetchNode, variables: Record<string, unknown>, pathInIncomingRequest: Path): Promise<{ data: unknown; errors: readonly GraphQLFormattedError[] }> {
  const service = run.services[node.serviceName];
  if (!service) throw new Error(`There is no subgraph "${node.serviceName}".`);
  const { data, errors = [] } = await service.process({
    kind: INCOMING,
    request: { query: node.operation, variables, operationName: node.operationName },
    incomingRequestContext: run.incoming,
    context: run.incoming.context,
    document: node.operationDocumentNode,
    pathInIncomingRequest: [...pathInIncomingRequest],
  });
  return { data, errors };
}

async function fetchFields(run: PlanRun, node: FetchNode, variables: Record<string, unknown>, spots: readonly Spot[], at: Path): Promise<void> {
  const { data, errors } = await ask(run, node, variables, at);
  note(run, node, errors, ({ path }) => [path && [...at, ...path]]);
  if (isObject(data)) for (const { value } of spots) merge(value, data);
}

/** Asks for each object once, in however many places it stands. */
async function fetchEntities(run: PlanRun, node: FetchNode, requires: readonly KeySelection[], variables: Record<string, unknown>, spots: readonly Spot[], at: Path): Promise<void> {
  const places = new Map<string, Spot[]>();
  const representations: object[] = [];
  for (const spot of spots) {
    const key = keyOf(spot.value, requires);
    if (!key?.['__typename']) continue;
    const text = JSON.stringify(key);
    const same = places.get(text);
    if (same) same.push(spot);
    else {
      places.set(text, [spot]);
      representations.push(key);
    }
  }
  if (representations.length === 0) return;
  const { data, errors } = await ask(run, node, { ...variables, representations }, at);
  const spotsOf = [...places.values()];
  note(run, node, errors, ({ path }) => {
    if (typeof path?.[1] !== 'number') return [path && [...at, ...path]];
    return (spotsOf[path[1]] ?? []).map((spot) => [...spot.path, ...path.slice(2)]);
  });
  if (!isObject(data)) return;
  const entities = data['_entities'];
  if (!Array.isArray(entities) || entities.length !== representations.length) throw new Error(`The subgraph "${node.serviceName}" did not answer for every object.`);
  entities.forEach((entity: unknown, index) => {
    if (isObject(entity)) for (const { value } of spotsOf[index] ?? []) merge(value, entity);
  });
}

async function fetchInto(run: PlanRun, node: FetchNode, spots: readonly Spot[], at: Path): Promise<void> {
  if (spots.length === 0) return;
  const used = node.variableUsages?.filter((name) => Object.hasOwn(run.variables, name) && run.variables[name] !== undefined) ?? [];
  const variables = Object.fromEntries(used.map((name) => [name, run.variables[name]]));
  try {
    await (node.requires ? fetchEntities(run, node, node.requires, variables, spots, at) : fetchFields(run, node, variables, spots, at));
  } catch (error) {
    run.errors.push(error instanceof GraphQLError ? error : new GraphQLError('A subgraph did not answer.', { originalError: error instanceof Error ? error : undefined }));
  }
}

/** Runs a plan: asks the subgraphs in its order and puts what they answer together in `root`. Never rejects; what went wrong is in `run.errors`. */
export async function runPlan(run: PlanRun, node: AnyNode, root: Record<string, unknown>, spots: readonly Spot[] = [{ value: root, path: [] }], at: Path = []): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const step of node.nodes) await runPlan(run, step, root, spots, at);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((step) => runPlan(run, step, root, spots, at)));
      return;
    case 'Flatten': {
      const found: Spot[] = [];
      for (const { value, path } of spots) spotsAt(value, path, node.path, found);
      return runPlan(run, node.node, root, found, [...at, ...node.path]);
    }
    case 'Fetch':
      return fetchInto(run, node, spots, at);
    default:
      throw new Error(`A plan has a ${node.kind}.`);
  }
}

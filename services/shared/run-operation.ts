import { type DocumentNode, getOperationAST, type GraphQLError, type GraphQLFormattedError, isScalarType, parse, validate, ValuesOfCorrectTypeRule } from 'graphql';
import type { Logger } from 'pino';
import { badField, badUserInput, type CodedError } from './errors.ts';
import { formatSubgraphError } from './format-error.ts';
import { literalProblem } from './literal-problems.ts';
import { queryExecutor, type RunQuery } from './query-executor.ts';
import type { Subgraph } from './subgraph.ts';
import { variableProblems } from './variable-problems.ts';

/** What the gateway asks a subgraph for. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What a subgraph answers: plain JSON values, and errors that are fit to be shown. */
export interface OperationResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Runs an operation with the context that `subgraph.contextFor` made. Never rejects. */
export type RunOperation = (operation: Operation, context: object) => Promise<OperationResult>;

interface Prepared {
  readonly document: DocumentNode;
  /** What is wrong with the values that stand in the text; the gateway does not know our scalars and lets them pass. */
  readonly refusal?: CodedError;
  /** By the operation's name. */
  readonly executors: Map<string | undefined, RunQuery>;
}

/** How many texts are kept parsed. The gateway's plans are few, since clients send variables. */
const KEPT_DOCUMENTS = 1000;

/** Scalars may serialize to objects (a Date); the gateway in the same process must see what it would see over HTTP. */
function serializeToJsonValues(subgraph: Subgraph): void {
  for (const type of Object.values(subgraph.schema.getTypeMap())) {
    if (!isScalarType(type)) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value) => {
      const serialized: unknown = serialize(value);
      return serialized instanceof Date ? serialized.toJSON() : serialized;
    };
  }
}

function prepare({ schema }: Subgraph, query: string): Prepared {
  const document = parse(query, { maxTokens: 50_000 });
  const problems = validate(schema, document, [ValuesOfCorrectTypeRule]).flatMap((error) => literalProblem(schema, document, error) ?? []);
  return { document, executors: new Map(), ...(problems.length > 0 && { refusal: badUserInput(problems) }) };
}

/**
 * The one way in which a subgraph executes what the gateway asks, in process and over HTTP. Texts are parsed once and kept
 * (the least recently used go first); the gateway has validated them, so only the values that stand in them are looked at.
 */
export function operationRunner(subgraph: Subgraph, logger: Logger): RunOperation {
  serializeToJsonValues(subgraph);
  const kept = new Map<string, Prepared>();

  function preparedFor(query: string): Prepared {
    const found = kept.get(query);
    if (found) kept.delete(query);
    const prepared = found ?? prepare(subgraph, query);
    kept.set(query, prepared);
    if (kept.size > KEPT_DOCUMENTS) kept.delete(kept.keys().next().value ?? '');
    return prepared;
  }

  async function run({ query, variables = {}, operationName }: Operation, context: object): Promise<OperationResult> {
    const { document, refusal, executors } = preparedFor(query);
    if (refusal) throw refusal;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw badField('operationName', 'UNKNOWN_OPERATION', 'must name an operation of the query.');
    const problems = variableProblems(subgraph.schema, document, operation, variables);
    if (problems.length > 0) throw badUserInput(problems);
    const executor = executors.get(operationName) ?? queryExecutor(subgraph.schema, document, operationName);
    executors.set(operationName, executor);
    const { data, errors } = await executor(context, variables);
    if (!errors) return { data: data ?? null };
    return { data: data ?? null, errors: errors.map((error) => formatSubgraphError(error, logger)) };
  }

  return async (operation, context) => {
    try {
      return await run(operation, context);
    } catch (error) {
      return { data: null, errors: [formatSubgraphError(error as GraphQLError, logger)] };
    }
  };
}

import { randomUUID } from 'node:crypto';
import type { GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, type FieldNode, type GraphQLFormattedError, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { ErrorCode } from '../services/shared/errors.ts';
import { loggedError } from '../services/shared/logged-error.ts';
import type { OperationResult } from '../services/shared/run-operation.ts';
import { nobody, type Viewer } from '../services/shared/viewer.ts';
import type { SignViewer } from '../services/shared/viewer-token.ts';
import type { GatewayContext } from './gateway-context.ts';

interface Options {
  /** Name of the subgraph; the token is made for it. */
  readonly name: string;
  /** Its address, e.g. `http://127.0.0.1:4001`. */
  readonly url: string;
  readonly sign: SignViewer;
  readonly logger: Logger;
  /** The longest that a subgraph may take for one answer. */
  readonly timeoutMs?: number;
}

/** A subgraph in another process. */
export interface HttpDataSource extends GraphQLDataSource {
  /** Resolves when the subgraph says that it can answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

function fieldsOf({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

/** The places that stay empty when a fetch fails: its root fields, or those of the first of its entities. */
function lostPaths(document: DocumentNode): (string | number)[][] {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  const entities = operation.selectionSet.selections.find((selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === '_entities');
  if (!entities?.selectionSet) return fieldsOf(operation.selectionSet).map((field) => [field]);
  return [...new Set(fieldsOf(entities.selectionSet))].filter((field) => field !== '__typename').map((field) => ['_entities', 0, field]);
}

function lostFields(query: string, id: string): GraphQLFormattedError[] {
  return lostPaths(parse(query)).map((path) => ({
    message: 'This part of the service does not answer at the moment.',
    path,
    extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, id },
  }));
}

/**
 * Lets the gateway call a subgraph over HTTP: 64 kept connections, 2 s for an answer, and a token that says who is asking.
 * A subgraph that is away, late or broken costs the fields that were asked of it: they get a coded error with an id, the log the reason.
 */
export function httpDataSource({ name, url, sign, logger, timeoutMs = 2000 }: Options): HttpDataSource {
  const { origin } = new URL(url);
  const pool = new Pool(origin, { connections: 64, pipelining: 1, keepAliveTimeout: 30_000, keepAliveMaxTimeout: 50_000, connect: { timeout: timeoutMs } });

  async function send(body: string, viewer: Viewer): Promise<OperationResult> {
    const authorization = `Bearer ${await sign(viewer, name)}`;
    const response = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new Error(`the subgraph answered with status ${response.statusCode}`);
    }
    return (await response.body.json()) as OperationResult;
  }

  return {
    async process({ request: { query = '', variables, operationName }, context }) {
      const { viewer = nobody() } = context as Partial<GatewayContext>;
      try {
        const { data, errors } = await send(JSON.stringify({ query, variables, operationName }), viewer);
        return errors ? { data, errors: [...errors] } : { data };
      } catch (error) {
        const id = randomUUID();
        logger.error({ id, subgraph: name, err: loggedError(error) }, 'a subgraph did not answer');
        return { data: null, errors: lostFields(query, id) };
      }
    },
    async ready() {
      const response = await pool.request({ path: '/readyz', method: 'GET', signal: AbortSignal.timeout(timeoutMs) });
      await response.body.dump();
      if (response.statusCode !== 200) throw new Error(`the subgraph answered with status ${response.statusCode}`);
    },
    close: () => pool.destroy(),
  };
}

import { pino } from 'pino';
import { operationRunner, type OperationResult } from '../run-operation.ts';
import type { Subgraph } from '../subgraph.ts';
import { nobody, type Viewer } from '../viewer.ts';

/** An answer whose data the test looks into without declaring its shape first. */
export interface Answer<T> {
  readonly data: T;
  readonly errors: OperationResult['errors'];
}

/** Asks a subgraph as the gateway does, a request of its own each time; for nobody when nobody is named. */
export type Ask = <T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, viewer?: Viewer) => Promise<Answer<T>>;

/** For tests: asks a subgraph the way the gateway of the same process does. What it logs is dropped, or handed to `log` line by line. */
export function asker(subgraph: Subgraph, log: (line: string) => void = () => undefined): Ask {
  const run = operationRunner(subgraph, pino({ level: 'error' }, { write: log }));
  return async (query, variables, viewer = nobody('192.0.2.1')) => {
    const { data, errors } = await run({ query, ...(variables && { variables }) }, subgraph.contextFor(viewer));
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
  };
}

/** The problems that a refusal names, as `path CODE`; the code of anything else. */
export function problemsOf({ errors = [] }: Pick<OperationResult, 'errors'>): string[] {
  return errors.flatMap(({ extensions }) => {
    const fields = extensions?.['fields'] as { path: string; code: string }[] | undefined;
    return fields?.map(({ path, code }) => `${path} ${code}`) ?? [String(extensions?.['code'])];
  });
}

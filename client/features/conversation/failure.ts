import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';

/** Why nothing came of an attempt. `stale`: the conversation has moved on; `gone`: it is not (or no longer) theirs; `limited`: too often. */
export type Failure = 'unanswered' | 'stale' | 'gone' | 'limited' | 'refused' | 'failed';

/** What came of an attempt to change a conversation. */
export type Attempt<Data> = { readonly data: Data; readonly failure?: undefined } | { readonly failure: Failure };

const byCode: Readonly<Record<string, Failure>> = {
  CONFLICT: 'stale',
  NOT_FOUND: 'gone',
  FORBIDDEN: 'gone',
  UNAUTHENTICATED: 'gone',
  RATE_LIMITED: 'limited',
  BAD_USER_INPUT: 'refused',
};

/** Runs a mutation and tells what came of it; never throws for the connection. */
export async function attempt<Data>(change: () => Promise<GraphAnswer<Data>>): Promise<Attempt<Data>> {
  try {
    const { data, errors } = await change();
    return data === null ? { failure: byCode[errors[0]?.code ?? ''] ?? 'failed' } : { data };
  } catch (error) {
    if (error instanceof GraphUnreachable) return { failure: 'unanswered' };
    throw error;
  }
}

import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { FieldRefusal, GraphAnswer } from '../../shared/graph/graph.ts';

/** What became of a change. `refused` names the fields; `gone` is for who may no longer change it, `signed-out` for who has to sign in again. */
export type Outcome<Saved> =
  | { readonly status: 'done'; readonly saved: Saved }
  | { readonly status: 'refused'; readonly refusals: readonly FieldRefusal[] }
  | { readonly status: 'stale' | 'not-now' | 'unreachable' | 'signed-out' | 'gone' | 'failed' };

/** Changes something and tells what became of it; never throws for the connection. */
export async function outcomeOf<Data, Saved>(change: () => Promise<GraphAnswer<Data>>, savedIn: (data: Data) => Saved): Promise<Outcome<Saved>> {
  let answer;
  try {
    answer = await change();
  } catch (error) {
    if (error instanceof GraphUnreachable) return { status: 'unreachable' };
    throw error;
  }
  const { data, errors } = answer;
  const [error] = errors;
  if (data !== null && !error) return { status: 'done', saved: savedIn(data) };
  switch (error?.code) {
    case 'BAD_USER_INPUT':
      return { status: 'refused', refusals: error.fields };
    case 'CONFLICT':
      if (error.fields.some(({ code }) => code === 'STALE')) return { status: 'stale' };
      // A field that no longer goes can be mended; that the thing itself has moved on cannot.
      return error.fields.some(({ path }) => path !== 'input.id') ? { status: 'refused', refusals: error.fields } : { status: 'not-now' };
    case 'UNAUTHENTICATED':
      return { status: 'signed-out' };
    case 'NOT_FOUND':
    case 'FORBIDDEN':
      return { status: 'gone' };
    default:
      return { status: 'failed' };
  }
}

import { type FieldRefusal, type GraphAnswer, GraphUnreachable } from './graph.ts';

/** What came of saving. `refused` names the fields; `stale`: somebody else was quicker, and nothing was written; `failed`: nothing was written, try again. */
export type SaveOutcome<Data> =
  | { readonly status: 'saved'; readonly data: Data }
  | { readonly status: 'refused'; readonly refusals: readonly FieldRefusal[] }
  | { readonly status: 'stale' | 'not-allowed' | 'failed' };

/** Saves once, and tells in few words what came of it. */
export async function save<Data>(mutate: () => Promise<GraphAnswer<Data>>): Promise<SaveOutcome<Data>> {
  let answer: GraphAnswer<Data>;
  try {
    answer = await mutate();
  } catch (error) {
    if (error instanceof GraphUnreachable) return { status: 'failed' };
    throw error;
  }
  const { data, errors } = answer;
  if (data !== null && errors.length === 0) return { status: 'saved', data };
  const codes = new Set(errors.map(({ code }) => code));
  if (codes.has('BAD_USER_INPUT')) return { status: 'refused', refusals: errors.flatMap(({ fields }) => fields) };
  if (codes.has('CONFLICT')) return { status: 'stale' };
  return { status: codes.has('UNAUTHENTICATED') || codes.has('FORBIDDEN') || codes.has('NOT_FOUND') ? 'not-allowed' : 'failed' };
}

import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';

/** What came of asking for a link. */
export type SignInOutcome =
  | { readonly status: 'sent' }
  /** The address cannot be one. */
  | { readonly status: 'email' }
  /** Too many links; seconds to wait, when they are known. */
  | { readonly status: 'limit'; readonly retryAfter?: number }
  | { readonly status: 'unanswered' };

/** Asks and tells what came of it; never throws for the connection. */
export async function outcomeOf(ask: () => Promise<GraphAnswer<unknown>>): Promise<SignInOutcome> {
  let answer;
  try {
    answer = await ask();
  } catch (error) {
    if (error instanceof GraphUnreachable) return { status: 'unanswered' };
    throw error;
  }
  if (answer.data !== null) return { status: 'sent' };
  const limit = answer.errors.find(({ code }) => code === 'RATE_LIMITED');
  if (limit) return { status: 'limit', ...(limit.retryAfter !== undefined && { retryAfter: limit.retryAfter }) };
  return { status: answer.errors.some(({ fields }) => fields.some(({ path }) => path === 'input.email')) ? 'email' : 'unanswered' };
}

/** The same, as the address of the page tells it after a form was sent without JavaScript; undefined when nothing was sent yet. */
export function outcomeIn(params: URLSearchParams): SignInOutcome | undefined {
  if (params.get('sent') === '1') return { status: 'sent' };
  const problem = params.get('problem');
  if (problem === 'email' || problem === 'limit') return { status: problem };
  return problem === null ? undefined : { status: 'unanswered' };
}

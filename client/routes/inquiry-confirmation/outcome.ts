import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';

/** What `confirmInquiry` answers when it sends the message on. */
export interface Confirmed {
  readonly organisationName: string;
  /** Of the private link to the conversation. */
  readonly threadToken: string;
  readonly opportunity?: { readonly slug: string; readonly title: string } | null;
}

/** What became of a confirmation. `try-again` and `no-address` leave the token good. */
export type Outcome =
  | ({ readonly status: 'confirmed' } & Confirmed)
  | { readonly status: 'used' | 'expired' | 'unknown' | 'no-address' | 'try-again' };

const byCode: Readonly<Record<string, 'used' | 'expired' | 'no-address'>> = { TOKEN_USED: 'used', TOKEN_EXPIRED: 'expired', NOT_REACHABLE: 'no-address' };

/** Runs the mutation and tells what became of it; never throws for the connection. A refused token of whatever other kind is unknown. */
export async function outcomeOf(confirm: () => Promise<GraphAnswer<{ readonly confirmInquiry: Confirmed }>>): Promise<Outcome> {
  let answer;
  try {
    answer = await confirm();
  } catch (error) {
    if (error instanceof GraphUnreachable) return { status: 'try-again' };
    throw error;
  }
  if (answer.data !== null) return { status: 'confirmed', ...answer.data.confirmInquiry };
  const refusal = answer.errors.flatMap(({ fields }) => fields).find(({ path }) => path === 'input.token');
  if (refusal) return { status: byCode[refusal.code] ?? 'unknown' };
  return { status: answer.errors.some(({ code }) => code === 'BAD_USER_INPUT') ? 'unknown' : 'try-again' };
}

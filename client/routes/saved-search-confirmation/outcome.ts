import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';

/** What became of a confirmation. `full` and `try-again` leave the link good. */
export type Outcome = { readonly status: 'confirmed'; readonly name: string; readonly linkToken: string } | { readonly status: 'used' | 'expired' | 'unknown' | 'full' | 'try-again' };

interface Confirmed {
  readonly confirmSavedSearch: { readonly savedSearch: { readonly name: string }; readonly linkToken: string };
}

const byCode: Readonly<Record<string, 'used' | 'expired'>> = { TOKEN_USED: 'used', TOKEN_EXPIRED: 'expired' };

/** Runs the mutation and tells what became of it; never throws for the connection. */
export async function outcomeOf(confirm: () => Promise<GraphAnswer<Confirmed>>): Promise<Outcome> {
  let answer;
  try {
    answer = await confirm();
  } catch (error) {
    if (error instanceof GraphUnreachable) return { status: 'try-again' };
    throw error;
  }
  const { data, errors } = answer;
  if (data !== null) return { status: 'confirmed', name: data.confirmSavedSearch.savedSearch.name, linkToken: data.confirmSavedSearch.linkToken };
  const refusal = errors.flatMap(({ fields }) => fields).find(({ path }) => path === 'input.token');
  if (refusal) return { status: byCode[refusal.code] ?? 'unknown' };
  return { status: errors.some(({ code }) => code === 'CONFLICT') ? 'full' : 'try-again' };
}

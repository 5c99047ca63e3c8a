import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';

/** What became of the token of a mail's link. `try-again` leaves it good; what `Other` does is for the page to say. */
export type Redeemed<Data, Other extends string = never> =
  | { readonly status: 'confirmed'; readonly data: Data }
  | { readonly status: 'used' | 'expired' | 'unknown' | 'try-again' | Other };

const byCode = new Map<string, 'used' | 'expired'>([['TOKEN_USED', 'used'], ['TOKEN_EXPIRED', 'expired']]);

/**
 * Runs a mutation that takes the token as `input.token`, and tells what became of it; never throws for the connection.
 * A refused token of whatever other kind is unknown.
 *
 * @param others what further codes mean, whether of the token or of the whole
 */
export async function redeem<Data, Other extends string = never>(mutate: () => Promise<GraphAnswer<Data>>, others: Readonly<Record<string, Other>>): Promise<Redeemed<Data, Other>> {
  let answer;
  try {
    answer = await mutate();
  } catch (error) {
    if (error instanceof GraphUnreachable) return { status: 'try-again' };
    throw error;
  }
  const { data, errors } = answer;
  if (data !== null) return { status: 'confirmed', data };
  const refusal = errors.flatMap(({ fields }) => fields).find(({ path }) => path === 'input.token');
  if (refusal) return { status: byCode.get(refusal.code) ?? others[refusal.code] ?? 'unknown' };
  const other = errors.map(({ code }) => others[code]).find((status) => status !== undefined);
  return { status: other ?? (errors.some(({ code }) => code === 'BAD_USER_INPUT') ? 'unknown' : 'try-again') };
}

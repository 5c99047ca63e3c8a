import { checkFirst } from '../../shared/connection.ts';
import { typedBeginning } from '../../shared/word-beginnings.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { findNamesBeginning, findNamesWith } from './suggestion.repository.ts';

/** So much of a later word has to be typed. */
const SHORTEST_LATER = 3;
/** More than this nobody reads while typing. */
const MOST = 10;

/**
 * Type-ahead for a verified organisation: those whose name begins like that, then those of which a later word does.
 *
 * @throws BAD_USER_INPUT for a text that is empty or longer than 100 characters, and for `first` outside 1..10
 */
export async function organisationsLike({ db }: Pick<OrganisationsContext, 'db'>, text: string, first: number): Promise<Organisation[]> {
  const [typed, most] = [typedBeginning(text), checkFirst(first, MOST)];
  if (typed === null) return [];
  const beginning = await findNamesBeginning(db, typed, most);
  if (beginning.length >= most || typed.length < SHORTEST_LATER) return beginning;
  const known = new Set(beginning.map(({ id }) => id));
  const later = await findNamesWith(db, typed, most);
  return [...beginning, ...later.filter(({ id }) => !known.has(id))].slice(0, most);
}

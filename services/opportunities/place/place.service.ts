import { checkFirst } from '../../shared/connection.ts';
import { badField } from '../../shared/errors.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';

const LONGEST_TEXT = 100;

/**
 * Type-ahead for a place, with the bounds of the graph.
 *
 * @throws BAD_USER_INPUT for a text that is empty or longer than 100 characters, and for `first` outside 1..100
 */
export function placesFor({ gazetteer }: { readonly gazetteer: Gazetteer }, text: string, first: number): Place[] {
  if (text.length < 1 || text.length > LONGEST_TEXT) throw badField('text', 'LENGTH', `must have 1 to ${LONGEST_TEXT} characters.`);
  return gazetteer.search(text, checkFirst(first));
}

import { checkFirst } from '../../shared/connection.ts';
import { typedBeginning } from '../../shared/word-beginnings.ts';
import type { EventsContext } from '../context.ts';
import type { Event } from '../event/event.ts';
import { findDatesLike } from './event-suggestion.repository.ts';

/** More than this nobody reads while typing. */
const MOST = 10;

/** Type-ahead for public dates that are not over: those whose title has a word that begins like that. @throws BAD_USER_INPUT for `text` outside 1..100 characters, and for `first` outside 1..10 */
export async function eventsLike({ db, now }: Pick<EventsContext, 'db' | 'now'>, text: string, first: number): Promise<Event[]> {
  const [typed, most] = [typedBeginning(text), checkFirst(first, MOST)];
  return typed === null ? [] : findDatesLike(db, typed, now(), most);
}

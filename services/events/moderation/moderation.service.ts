import type { EventsContext } from '../context.ts';
import { isWithheld } from './moderation.repository.ts';

/** Whether the event of a slug is taken down; tells nothing else of it. */
export function eventIsWithheld({ db }: Pick<EventsContext, 'db'>, slug: string): Promise<boolean> {
  return isWithheld(db, slug);
}

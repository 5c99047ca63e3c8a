import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { EventPosition } from './event.repository.ts';
import type { Event } from './event.ts';

/** The cursor of an event in a list by start. */
export function cursorOf(event: Event): string {
  return encodeKeyset([event.startsAt.toISOString(), event.id]);
}

/** Where a list goes on. @throws BAD_USER_INPUT for a cursor that is none of such a list */
export function positionOf(after: string | null | undefined): EventPosition | undefined {
  if (!after) return undefined;
  const [startsAt, id] = decodeKeyset(after, ['instant', 'uuid']);
  return { startsAt: String(startsAt), id: String(id) };
}

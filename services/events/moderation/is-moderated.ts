import { coordinates } from '../../shared/authorise.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { EventStatus } from '../event/event.codes.ts';
import type { Event } from '../event/event.ts';

type Judged = Pick<Event, 'networkId' | 'status'>;

/** Whether coordinators may see an event although it is not public: whatever was published once, in their network. Undefined for who coordinates none. */
export function isModerated(viewer: Viewer): ((event: Judged) => boolean) | undefined {
  if (!viewer.isOperator && viewer.coordinates.length === 0) return undefined;
  return ({ networkId, status }) => status !== EventStatus.DRAFT && coordinates(viewer, networkId);
}

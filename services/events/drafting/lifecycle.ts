import { EventStatus } from '../event/event.codes.ts';

/** What an organisation can do with an event. */
export type Deed = 'UPDATE' | 'PUBLISH' | 'CANCEL' | 'DELETE';

/** Why a deed does not go. */
export type Refusal = 'WRONG_STATUS' | 'OVER' | 'ORGANISATION_NOT_VERIFIED';

const { DRAFT, PUBLISHED, WITHHELD } = EventStatus;

/** From which states a deed is possible. What was cancelled stays so, since people have been told; what is deleted was never seen by anybody. What coordinators have taken down can be
 * mended, and nothing else. */
const FROM: Readonly<Record<Deed, readonly EventStatus[]>> = { UPDATE: [DRAFT, PUBLISHED, WITHHELD], PUBLISH: [DRAFT], CANCEL: [PUBLISHED], DELETE: [DRAFT] };

interface Judged {
  readonly status: EventStatus;
  readonly endsAt: Date;
}

/** Whether it has taken place. A draft never has. */
export function isOver({ status, endsAt }: Judged, now: Date): boolean {
  return status !== DRAFT && endsAt.getTime() <= now.getTime();
}

/**
 * Why a deed does not go with an event and its organisation as they are now; undefined when it does.
 *
 * @param organisationStatus PENDING, VERIFIED, REJECTED or SUSPENDED; only a verified one publishes
 */
export function refusalOf(event: Judged, deed: Deed, organisationStatus: string, now: Date): Refusal | undefined {
  if (!FROM[deed].includes(event.status)) return 'WRONG_STATUS';
  if (isOver(event, now)) return 'OVER';
  return deed === 'PUBLISH' && organisationStatus !== 'VERIFIED' ? 'ORGANISATION_NOT_VERIFIED' : undefined;
}

/** How an organisation stands, from the claim of its member (at most 5 s old) and this subgraph's own copy: it is verified when neither says otherwise. */
export function standingOf(claimed: string, known: string | undefined): string {
  return known === undefined || known === 'VERIFIED' ? claimed : known;
}

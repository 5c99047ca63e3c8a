import { membershipIn } from '../../shared/authorise.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { InquiryStatus, Side } from '../inquiry/inquiry.codes.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';

type Parties = Pick<Inquiry, 'status' | 'personId' | 'email' | 'organisationId'>;

/** Whether the thread was begun by the viewer: by their account, or without one from the address that is now proven to be theirs. */
function isPersonOf({ id, email }: Viewer, inquiry: Parties): boolean {
  if (id === null) return false;
  if (inquiry.personId !== null) return inquiry.personId === id;
  return email !== null && email.toLowerCase() === inquiry.email.toLowerCase();
}

/** On which side of a thread the viewer is; null for everybody else, and for all while the inquiry is not confirmed. */
export function sideOf(viewer: Viewer, inquiry: Parties): Side | null {
  if (inquiry.status === InquiryStatus.UNCONFIRMED) return null;
  if (isPersonOf(viewer, inquiry)) return Side.PERSON;
  return membershipIn(viewer, inquiry.organisationId) ? Side.ORGANISATION : null;
}

/** The other one of the two. */
export function otherSide(side: Side): Side {
  return side === Side.PERSON ? Side.ORGANISATION : Side.PERSON;
}

/** The thread as somebody on that side sees it: an object of its own, since requests at the same time share what was read. */
export function seenFrom(inquiry: Inquiry, side: Side): Inquiry {
  return { ...inquiry, side, unreadCount: inquiry.unread[otherSide(side)] };
}

/** What became of an invitation. What nobody has answered in time stays WAITING and cannot be answered any more. */
export const InvitationStatus = { WAITING: 'WAITING', INTERESTED: 'INTERESTED', DECLINED: 'DECLINED' } as const;
export type InvitationStatus = (typeof InvitationStatus)[keyof typeof InvitationStatus];

/** What a volunteer says to an invitation. */
export const InvitationAnswer = { INTERESTED: 'INTERESTED', DECLINED: 'DECLINED' } as const;
export type InvitationAnswer = (typeof InvitationAnswer)[keyof typeof InvitationAnswer];

/** So that nobody is flooded: how many invitations a volunteer gets, from all organisations and from the same one. */
export const CONTACT_CAP = { invitations: 3, days: 7, daysPerOrganisation: 30 } as const;

/** How many volunteers near a posting (and as many from afar, where it can be done from there) are looked at, whatever the number of all. */
export const LOOKED_AT = 2000;

/** How many are shown at most, so that nobody can copy the volunteers of a town. */
export const SHOWN = 100;

/** Days in which an invitation can be answered. */
export const ANSWER_DAYS = 30;

/** Days after which an invitation is forgotten; a conversation that came of it stays. */
export const KEPT_DAYS = 180;

/** The queues of this folder's jobs. */
export const FindingQueue = {
  /** The mail to the volunteer; data `{ invitationId }`. */
  INVITE: 'volunteer.invite',
  /** Forgets old invitations; its data is empty. */
  CLEAN_UP: 'volunteer.clean-up',
} as const;

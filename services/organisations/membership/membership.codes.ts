/** The queues of this folder's jobs; an invitation's data is `{ invitationId }`, the clean-up's is empty. */
export const MembershipQueue = {
  /** The mail with the link that makes somebody a member. */
  INVITE: 'membership.invite',
  /** Forgets invitations that ran out or were accepted, and limits that have run out. */
  CLEAN_UP: 'membership.clean-up',
} as const;

/** Days in which an invitation can be accepted. */
export const INVITATION_DAYS = 7;

/** Members and open invitations that an organisation may have together. */
export const MOST_MEMBERS = 50;

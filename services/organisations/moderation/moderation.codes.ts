/** What waits for the coordinators of a network. */
export const ModerationKind = { VERIFICATION: 'VERIFICATION', REPORT: 'REPORT', FLAGGED_TEXT: 'FLAGGED_TEXT', EXPIRING_CHECK: 'EXPIRING_CHECK', OBJECTION: 'OBJECTION' } as const;
export type ModerationKind = (typeof ModerationKind)[keyof typeof ModerationKind];

/** What a case is about. */
export const ModeratedType = { OPPORTUNITY: 'OPPORTUNITY', EVENT: 'EVENT', ORGANISATION: 'ORGANISATION', MESSAGE: 'MESSAGE' } as const;
export type ModeratedType = (typeof ModeratedType)[keyof typeof ModeratedType];

/** What coordinators decide. */
export const ModerationDeed = { KEEP: 'KEEP', ASK_TO_CHANGE: 'ASK_TO_CHANGE', TAKE_DOWN: 'TAKE_DOWN', PASS_ON: 'PASS_ON', TAKE_BACK: 'TAKE_BACK', UPHOLD: 'UPHOLD' } as const;
export type ModerationDeed = (typeof ModerationDeed)[keyof typeof ModerationDeed];

/** Of which whoever published the thing hears nothing. */
export const UNTOLD_DEEDS = [ModerationDeed.KEEP, ModerationDeed.PASS_ON] as const;

/** Which cases of a queue are asked for. */
export const ModerationClaim = { FREE: 'FREE', MINE: 'MINE', OTHERS: 'OTHERS' } as const;
export type ModerationClaim = (typeof ModerationClaim)[keyof typeof ModerationClaim];

/** The queues of this folder. */
export const ModerationQueue = {
  /** To the owner of what was decided about; data is `{ decisionId, objectId, networkId, effect }`. */
  DECIDED_OPPORTUNITIES: 'moderation.decided.opportunities',
  DECIDED_EVENTS: 'moderation.decided.events',
  /** The answer; data is `{ decisionId, organisationId, title, slug }`, or `organisationId: null` where it is not theirs. */
  APPLIED: 'moderation.applied',
  /** From the owner: a posting was erased with the person it was about; data is `{ objectId }`. */
  ERASED_OPPORTUNITIES: 'opportunity.erased',
  /** The mail about a decision; data is `{ decisionId }`. */
  TOLD: 'moderation.told',
} as const;

/** How long one can object by the link of a mail, from the decision on. Members of the organisation can later, too. */
export const OBJECTION_DAYS = 30;

/** How long a case is somebody's before others may take it. */
export const CLAIM_MINUTES = 30;

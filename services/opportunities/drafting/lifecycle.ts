import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';

/** What an organisation can do with a posting. */
export type Deed = 'PUBLISH' | 'FILL' | 'ARCHIVE' | 'REOPEN' | 'CONFIRM' | 'DELETE';

/** Where a deed leads: the next status, or why there is none. */
export type Step = { readonly to: OpportunityStatus } | { readonly refused: 'WRONG_STATUS' | 'ORGANISATION_NOT_ACTIVE' };

const { ARCHIVED, DRAFT, EXPIRED, FILLED, PUBLISHED, SUBMITTED } = OpportunityStatus;

/** From which states a deed is possible. What is deleted was never seen by anybody; everything else is kept. */
const FROM: Readonly<Record<Deed, readonly OpportunityStatus[]>> = {
  PUBLISH: [DRAFT, SUBMITTED],
  FILL: [PUBLISHED, EXPIRED],
  ARCHIVE: [SUBMITTED, PUBLISHED, FILLED, EXPIRED],
  REOPEN: [FILLED, EXPIRED, ARCHIVED],
  CONFIRM: [PUBLISHED, EXPIRED],
  DELETE: [DRAFT],
};

/** A posting becomes public only under an organisation that was checked; until then it waits, and goes live with the check. */
function published(organisationStatus: string): Step {
  if (organisationStatus === 'VERIFIED') return { to: PUBLISHED };
  return organisationStatus === 'PENDING' ? { to: SUBMITTED } : { refused: 'ORGANISATION_NOT_ACTIVE' };
}

/**
 * The next status of a posting: `DRAFT -> SUBMITTED -> PUBLISHED -> FILLED | EXPIRED | ARCHIVED`, and back by reopening. A late
 * confirmation brings back what was hidden for want of one. DELETE leads nowhere and answers the status as it is.
 *
 * @param organisationStatus PENDING, VERIFIED, REJECTED or SUSPENDED
 */
export function step(status: OpportunityStatus, deed: Deed, organisationStatus: string): Step {
  if (!FROM[deed].includes(status)) return { refused: 'WRONG_STATUS' };
  switch (deed) {
    case 'PUBLISH':
    case 'REOPEN':
      return published(organisationStatus);
    case 'CONFIRM':
      return organisationStatus === 'VERIFIED' ? { to: PUBLISHED } : { refused: 'ORGANISATION_NOT_ACTIVE' };
    case 'FILL':
      return { to: FILLED };
    case 'ARCHIVE':
      return { to: ARCHIVED };
    case 'DELETE':
      return { to: status };
  }
}

/**
 * How an organisation stands, from the two sources that a subgraph has: the claim of its member (at most 5 s old) and its own copy. A
 * bad word of either counts; otherwise the copy decides, since it is the one that publishes what waits.
 */
export function standingOf(claimed: string, known: string | undefined): string {
  const bad = [claimed, known].find((status) => status === 'SUSPENDED' || status === 'REJECTED');
  return bad ?? known ?? claimed;
}

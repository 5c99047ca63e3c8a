import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { FieldRefusal, GraphAnswer } from '../../shared/graph/graph.ts';
import type { ContactFields } from './draft.ts';
import { CannotSolve } from './proof-of-work.ts';
import type { ProofDesk } from './proof-of-work.ts';

/** Who gets the message: an organisation because of one of its opportunities, or as such. */
export type Recipient = { readonly opportunityId: string } | { readonly organisationId: string };

/** The input of `contactOrganiser`, without the proof. */
export type ContactMessage = Recipient & ContactFields & { readonly locale: 'DE' | 'EN' };

/** What became of an attempt to send. */
export type SendOutcome =
  | { readonly status: 'sent' }
  | { readonly status: 'refused'; readonly refusals: readonly FieldRefusal[] }
  /** Too many messages; seconds to wait, when they are known. */
  | { readonly status: 'limited'; readonly retryAfter: number | undefined }
  /** The posting or the organisation is not there any more. */
  | { readonly status: 'gone' }
  /** The organisation has left no address to forward messages to. */
  | { readonly status: 'no-address' }
  | { readonly status: 'unanswered' }
  | { readonly status: 'cannot-solve' }
  | { readonly status: 'failed' };

/** What sending needs. `contact` runs the mutation and throws GraphUnreachable when nothing answers. */
export interface SendDependencies {
  contact(message: ContactMessage & { readonly proofOfWork: string }): Promise<GraphAnswer<unknown>>;
  readonly desk: ProofDesk;
}

const PROOF = 'input.proofOfWork';

/**
 * Makes the sender of one form. It sends once per call, with one more try when only the proof was refused. After an attempt that
 * nobody answered, the same message with the same proof is sent again: the service takes a proof once, so "used before" then
 * means that the first attempt had arrived.
 */
export function openSender({ contact, desk }: SendDependencies): (message: ContactMessage) => Promise<SendOutcome> {
  let unanswered: string | undefined;

  async function attempt(message: ContactMessage, triesLeft: number): Promise<SendOutcome> {
    const text = JSON.stringify(message);
    const mayHaveArrived = unanswered === text;
    if (unanswered !== undefined && !mayHaveArrived) desk.discard();
    const { proofOfWork } = await desk.take();
    unanswered = text;
    const { data, errors } = await contact({ ...message, proofOfWork });
    unanswered = undefined;
    const refusals = errors.flatMap(({ fields }) => fields);
    const proofRefusal = refusals.find(({ path }) => path === PROOF);
    if (data !== null || (mayHaveArrived && proofRefusal?.code === 'PROOF_OF_WORK_USED')) {
      desk.discard();
      return { status: 'sent' };
    }
    if (proofRefusal !== undefined && triesLeft > 0) {
      desk.discard();
      return attempt(message, triesLeft - 1);
    }
    return refusalOf(errors, refusals);
  }

  return async (message) => {
    try {
      return await attempt(message, 1);
    } catch (error) {
      if (error instanceof GraphUnreachable) return { status: 'unanswered' };
      if (error instanceof CannotSolve) return { status: 'cannot-solve' };
      throw error;
    }
  };
}

function refusalOf(errors: GraphAnswer<unknown>['errors'], refusals: readonly FieldRefusal[]): SendOutcome {
  const limit = errors.find(({ code }) => code === 'RATE_LIMITED');
  if (limit) return { status: 'limited', retryAfter: limit.retryAfter };
  const recipient = refusals.find(({ path }) => path === 'input.opportunityId' || path === 'input.organisationId');
  if (recipient) return { status: recipient.code === 'NOT_REACHABLE' ? 'no-address' : 'gone' };
  const ownFields = refusals.filter(({ path }) => path !== PROOF);
  return ownFields.length > 0 ? { status: 'refused', refusals: ownFields } : { status: 'failed' };
}

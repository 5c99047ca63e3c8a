import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { FieldRefusal, GraphAnswer } from '../../shared/graph/graph.ts';
import type { ContactFields } from './draft.ts';
import { CannotSolve } from './proof-of-work.ts';
import type { ProofDesk } from './proof-of-work.ts';

/** Who gets the message: an organisation because of one of its opportunities, or as such. */
export type Recipient = { readonly opportunityId: string } | { readonly organisationId: string };

/** The id of whoever gets the message. */
export const idOf = (recipient: Recipient): string => ('opportunityId' in recipient ? recipient.opportunityId : recipient.organisationId);

/** The input of `contactOrganiser`, without the proof. */
export type ContactMessage = Recipient & ContactFields & { readonly locale: 'DE' | 'EN' };

/** What became of an attempt to send. */
export type SendOutcome =
  | { readonly status: 'sent' }
  /** With an account: the conversation is open. */
  | { readonly status: 'begun'; readonly inquiryId: string }
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

/** What somebody with an account sends: the message, and a name while the account has none. */
export type AccountMessage = Recipient & { readonly message: string; readonly name?: string; readonly locale: 'DE' | 'EN' };

interface Begun {
  readonly contactOrganiser: { readonly inquiry?: { readonly id: string } | null };
}

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Makes the sender of one form of somebody with an account. The same message sent again has the same key, so that it arrives once; a changed
 * one is another message.
 */
export function openSenderWithAccount(
  contact: (message: AccountMessage & { readonly idempotencyKey: string }) => Promise<GraphAnswer<Begun>>,
): (message: AccountMessage) => Promise<SendOutcome> {
  let tried: { readonly text: string; readonly key: string } | undefined;
  return async (message) => {
    const text = JSON.stringify(message);
    if (tried?.text !== text) tried = { text, key: newKey() };
    try {
      const { data, errors } = await contact({ ...message, idempotencyKey: tried.key });
      const inquiryId = data?.contactOrganiser.inquiry?.id;
      return inquiryId === undefined ? refusalOf(errors, errors.flatMap(({ fields }) => fields)) : { status: 'begun', inquiryId };
    } catch (error) {
      if (error instanceof GraphUnreachable) return { status: 'unanswered' };
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

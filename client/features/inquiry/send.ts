import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import type { ContactFields } from './draft.ts';
import { newKey } from '../../shared/new-key.ts';
import { openSender, ownRefusals } from '../../shared/proof/proven-sender.ts';
import type { ProvenOutcome, SendDependencies } from '../../shared/proof/proven-sender.ts';

/** Who gets the message: an organisation because of one of its opportunities, or as such. */
export type Recipient = { readonly opportunityId: string } | { readonly organisationId: string };

/** The id of whoever gets the message. */
export const idOf = (recipient: Recipient): string => ('opportunityId' in recipient ? recipient.opportunityId : recipient.organisationId);

/** The input of `contactOrganiser`, without the proof. */
export type ContactMessage = Recipient & ContactFields & { readonly locale: 'DE' | 'EN' };

/** What became of an attempt to send. */
export type SendOutcome =
  | ProvenOutcome
  /** With an account: the conversation is open. */
  | { readonly status: 'begun'; readonly inquiryId: string }
  /** The posting or the organisation is not there any more. */
  | { readonly status: 'gone' }
  /** The organisation has left no address to forward messages to. */
  | { readonly status: 'no-address' };

/** Makes the sender of one form without an account. */
export const openContactSender = (dependencies: Omit<SendDependencies<ContactMessage, SendOutcome>, 'refusalOf'>) => openSender<ContactMessage, SendOutcome>({ ...dependencies, refusalOf });

/** What somebody with an account sends: the message, and a name while the account has none. */
export type AccountMessage = Recipient & { readonly message: string; readonly name?: string; readonly locale: 'DE' | 'EN' };

interface Begun {
  readonly contactOrganiser: { readonly inquiry?: { readonly id: string } | null };
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
      return inquiryId === undefined ? refusalOf(errors) : { status: 'begun', inquiryId };
    } catch (error) {
      if (error instanceof GraphUnreachable) return { status: 'unanswered' };
      throw error;
    }
  };
}

function refusalOf(errors: GraphAnswer<unknown>['errors']): SendOutcome {
  const recipient = errors.flatMap(({ fields }) => fields).find(({ path }) => path === 'input.opportunityId' || path === 'input.organisationId');
  if (recipient) return { status: recipient.code === 'NOT_REACHABLE' ? 'no-address' : 'gone' };
  return ownRefusals(errors);
}

import { badField } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { InquiryDesk } from './inquiry.desk.ts';
import type { ContactOrganiserInput } from './inquiry.inputs.ts';
import { findRecipientByOpportunity, findRecipientByOrganisation, type Recipient } from './inquiry.repository.ts';

/**
 * Who a message goes to.
 *
 * @throws BAD_USER_INPUT on the id: EXACTLY_ONE, UNKNOWN, NOT_REACHABLE
 */
export async function recipientOf({ db, now }: InquiryDesk, { opportunityId, organisationId }: ContactOrganiserInput): Promise<Recipient> {
  const path = opportunityId ? 'input.opportunityId' : 'input.organisationId';
  const id = opportunityId ?? organisationId;
  if (!id || (opportunityId && organisationId)) throw badField(path, 'EXACTLY_ONE', 'give either opportunityId or organisationId.');
  const find = () => (opportunityId ? findRecipientByOpportunity(db, id, now()) : findRecipientByOrganisation(db, id));
  const recipient = isUuid(id) ? await find() : null;
  if (!recipient) throw badField(path, 'UNKNOWN', 'is not there, or no longer.');
  if (!recipient.reachable) throw badField(path, 'NOT_REACHABLE', 'cannot be written to, since the organisation has left no address.');
  return recipient;
}

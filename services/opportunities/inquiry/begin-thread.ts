import type { SignedIn } from '../../shared/authorise.ts';
import { badField } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { seenFrom } from '../conversation/access.ts';
import { planNotice } from '../conversation/plan-mails.ts';
import { findThread } from '../conversation/thread.repository.ts';
import { ContactStatus, InquiryStatus, Side } from './inquiry.codes.ts';
import type { InquiryDesk } from './inquiry.desk.ts';
import type { ContactOrganiserInput } from './inquiry.inputs.ts';
import type { ContactOrganiserPayload } from './inquiry.payloads.ts';
import { findInquiryIdByKey, insertInquiry } from './inquiry.repository.ts';
import { recipientOf } from './recipient.ts';

/** Somebody who is signed in, with the address that they have proven to be theirs. */
export type Sender = SignedIn & { readonly email: string };

async function payloadOf({ db }: Pick<InquiryDesk, 'db'>, id: string): Promise<ContactOrganiserPayload> {
  const inquiry = await findThread(db, { id });
  return { status: ContactStatus.SENT, inquiry: inquiry && seenFrom(inquiry, Side.PERSON) };
}

/**
 * Opens a thread at once, since the sender's address is known; with a key, once however often it is asked.
 *
 * @throws BAD_USER_INPUT that names the field, RATE_LIMITED
 */
export async function beginThread(desk: InquiryDesk, sender: Sender, input: ContactOrganiserInput): Promise<ContactOrganiserPayload> {
  const { db, limits, now } = desk;
  const idempotencyKey = input.idempotencyKey ?? null;
  const begun = idempotencyKey && (await findInquiryIdByKey(db, sender.id, idempotencyKey));
  if (begun) return payloadOf(desk, begun);
  const personName = (input.name ?? sender.name)?.trim();
  if (!personName) throw badField('input.name', 'REQUIRED', 'is needed, since the account has no name.');
  const { opportunityId, organisationId } = await recipientOf(desk, input);
  await limits.consume('address', sender.email.toLowerCase());
  await limits.consume('organisation', organisationId);
  const id = await db.transaction(async (tx) => {
    const fresh = await newId(tx);
    const createdAt = now();
    const messageId = await insertInquiry(tx, {
      id: fresh, opportunityId, organisationId, personId: sender.id, personName, email: sender.email, locale: input.locale, status: InquiryStatus.OPEN,
      tokenHash: null, tokenExpiresAt: null, threadTokenHash: null, idempotencyKey, createdAt, confirmedAt: createdAt, message: input.message.trim(),
    });
    if (!messageId) return findInquiryIdByKey(tx, sender.id, idempotencyKey ?? '');
    await planNotice(desk, tx, { id: messageId, inquiryId: fresh, sender: Side.PERSON });
    return fresh;
  });
  return payloadOf(desk, id ?? '');
}

import { badUserInput } from '../../shared/errors.ts';
import { clientNetwork } from '../../shared/limits.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { newId } from '../../shared/ids.ts';
import type { ProofOfWorkChallenge } from '../../shared/proof-of-work-challenge.ts';
import { checkWork, spendWork } from '../../shared/proven-work.ts';
import { beginThread } from './begin-thread.ts';
import { ContactStatus, InquiryQueue, InquiryStatus, TOKEN_HOURS } from './inquiry.codes.ts';
import type { InquiryDesk } from './inquiry.desk.ts';
import type { ContactOrganiserInput } from './inquiry.inputs.ts';
import type { ContactOrganiserPayload } from './inquiry.payloads.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import { insertInquiry } from './inquiry.repository.ts';
import { recipientOf } from './recipient.ts';

/** A sum to solve before writing. */
export function inquiryChallenge({ work }: InquiryDesk): Promise<ProofOfWorkChallenge> {
  return work.createChallenge();
}

/** What somebody without an account has to give. Throws BAD_USER_INPUT that names all that is missing. */
function detailsOf({ name, email, consent, proofOfWork }: ContactOrganiserInput): { name: string; email: string; proofOfWork: string } {
  if (name && email && consent && proofOfWork) return { name, email, proofOfWork };
  const missing = Object.entries({ name, email, consent, proofOfWork }).filter(([, value]) => !value);
  throw badUserInput(missing.map(([field]) => ({ path: `input.${field}`, code: 'REQUIRED', message: 'is needed from whoever is not signed in.' })));
}

/**
 * Takes a message. From somebody with an account it goes to the organisation at once; to everybody else a mail asks for confirmation, and the
 * organisation hears nothing yet. Throws BAD_USER_INPUT that names the field, or RATE_LIMITED; neither leaves a trace of the message.
 */
export async function contactOrganiser(desk: InquiryDesk, viewer: Viewer, input: ContactOrganiserInput): Promise<ContactOrganiserPayload> {
  await desk.limits.consume('client', clientNetwork(viewer.clientAddress));
  const { id, email } = viewer;
  return id !== null && email !== null ? beginThread(desk, { ...viewer, id, email }, input) : askForConfirmation(desk, input);
}

async function askForConfirmation(desk: InquiryDesk, input: ContactOrganiserInput): Promise<ContactOrganiserPayload> {
  const { db, jobs, limits, now, threadKey, tokenKey } = desk;
  const { name, email, proofOfWork } = detailsOf(input);
  const work = await checkWork(desk, proofOfWork);
  const { opportunityId, organisationId } = await recipientOf(desk, input);
  await limits.consume('address', email.toLowerCase());
  await limits.consume('organisation', organisationId);
  await db.transaction(async (tx) => {
    await spendWork(tx, work);
    const id = await newId(tx);
    const createdAt = now();
    await insertInquiry(tx, {
      id,
      opportunityId,
      organisationId,
      personId: null,
      personName: name.trim(),
      email,
      message: input.message.trim(),
      locale: input.locale,
      status: InquiryStatus.UNCONFIRMED,
      tokenHash: hashOfToken(tokenOf(id, tokenKey)),
      tokenExpiresAt: new Date(createdAt.getTime() + TOKEN_HOURS * 3_600_000),
      threadTokenHash: hashOfToken(tokenOf(id, threadKey)),
      idempotencyKey: null,
      createdAt,
      confirmedAt: null,
    });
    await jobs.enqueue(tx, InquiryQueue.CONFIRM, { inquiryId: id });
  });
  return { status: ContactStatus.CONFIRMATION_SENT, inquiry: null };
}

import { badField, type CodedError, conflict } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { clientNetwork } from '../../shared/limits.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { WorkVerdict } from '../../shared/proof-of-work.ts';
import { ContactStatus, InquiryQueue, TOKEN_HOURS } from './inquiry.codes.ts';
import type { InquiryDesk } from './inquiry.desk.ts';
import type { ConfirmInquiryInput, ContactOrganiserInput } from './inquiry.inputs.ts';
import type { ConfirmInquiryPayload, ContactOrganiserPayload, ProofOfWorkChallenge } from './inquiry.payloads.ts';
import { hashOfToken, isToken, tokenOf } from './inquiry.token.ts';
import {
  consumeToken,
  findRecipientByOpportunity,
  findRecipientByOrganisation,
  findToken,
  insertInquiry,
  isChallengeSpent,
  newInquiryId,
  type Recipient,
  spendChallenge,
} from './inquiry.repository.ts';

type Verified = Extract<WorkVerdict, { status: 'VERIFIED' }>;

/** A sum to solve before writing. */
export function inquiryChallenge({ work }: InquiryDesk): Promise<ProofOfWorkChallenge> {
  return work.createChallenge();
}

function workUsed(): CodedError {
  return badField('input.proofOfWork', 'PROOF_OF_WORK_USED', 'was used before; solve a new challenge.');
}

async function checkWork({ db, work }: InquiryDesk, proof: string): Promise<Verified> {
  const verdict = await work.verify(proof);
  if (verdict.status === 'EXPIRED') throw badField('input.proofOfWork', 'PROOF_OF_WORK_EXPIRED', 'has expired; solve a new challenge.');
  if (verdict.status === 'INVALID') throw badField('input.proofOfWork', 'PROOF_OF_WORK_INVALID', 'is not a solution of a challenge from here.');
  if (await isChallengeSpent(db, verdict.id)) throw workUsed();
  return verdict;
}

async function recipientOf({ db, now }: InquiryDesk, { opportunityId, organisationId }: ContactOrganiserInput): Promise<Recipient> {
  const path = opportunityId ? 'input.opportunityId' : 'input.organisationId';
  const id = opportunityId ?? organisationId;
  if (!id || (opportunityId && organisationId)) throw badField(path, 'EXACTLY_ONE', 'give either opportunityId or organisationId.');
  const find = () => (opportunityId ? findRecipientByOpportunity(db, id, now()) : findRecipientByOrganisation(db, id));
  const recipient = isUuid(id) ? await find() : null;
  if (!recipient) throw badField(path, 'UNKNOWN', 'is not there, or no longer.');
  if (!recipient.reachable) throw badField(path, 'NOT_REACHABLE', 'cannot be written to, since the organisation has left no address.');
  return recipient;
}

/**
 * Takes a message and sends a confirmation mail to whoever wrote it; the organisation hears nothing yet.
 * Throws BAD_USER_INPUT that names the field, or RATE_LIMITED; neither leaves a trace of the message.
 */
export async function contactOrganiser(desk: InquiryDesk, viewer: Viewer, input: ContactOrganiserInput): Promise<ContactOrganiserPayload> {
  const { db, jobs, limits, now, tokenKey } = desk;
  await limits.consume('client', clientNetwork(viewer.clientAddress));
  const work = await checkWork(desk, input.proofOfWork);
  const recipient = await recipientOf(desk, input);
  const { opportunityId, organisationId } = recipient;
  await limits.consume('address', input.email.toLowerCase());
  await limits.consume('organisation', organisationId);
  await db.transaction(async (tx) => {
    if (!(await spendChallenge(tx, work.id, work.expiresAt))) throw workUsed();
    const id = await newInquiryId(tx);
    const createdAt = now();
    await insertInquiry(tx, {
      id,
      opportunityId,
      organisationId,
      name: input.name.trim(),
      email: input.email,
      message: input.message.trim(),
      locale: input.locale,
      tokenHash: hashOfToken(tokenOf(id, tokenKey)),
      tokenExpiresAt: new Date(createdAt.getTime() + TOKEN_HOURS * 3_600_000),
      createdAt,
    });
    await jobs.enqueue(tx, InquiryQueue.CONFIRM, { inquiryId: id });
  });
  return { status: ContactStatus.CONFIRMATION_SENT };
}

function notReachable(): CodedError {
  const message = 'belongs to a message whose organisation cannot be written to at the moment.';
  return conflict(`input.token: ${message}`, [{ path: 'input.token', code: 'NOT_REACHABLE', message }]);
}

async function tokenRefusal({ db }: InquiryDesk, tokenHash: Buffer): Promise<CodedError> {
  const token = await findToken(db, tokenHash);
  if (!token) return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its inquiry has been erased.');
  if (token.used) {
    const message = 'was used before; the message is under way.';
    return conflict(`input.token: ${message}`, [{ path: 'input.token', code: 'TOKEN_USED', message }]);
  }
  return badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${TOKEN_HOURS} hours.`);
}

/**
 * Sends the message on its way: once per token, however often and however many at once ask.
 * Throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN, TOKEN_EXPIRED), or CONFLICT (TOKEN_USED, NOT_REACHABLE, which leaves the token good).
 */
export async function confirmInquiry(desk: InquiryDesk, { token }: ConfirmInquiryInput): Promise<ConfirmInquiryPayload> {
  const { db, jobs, now } = desk;
  const tokenHash = hashOfToken(token);
  const confirmed = await db.transaction(async (tx) => {
    const inquiry = isToken(token) ? await consumeToken(tx, tokenHash, now()) : null;
    if (inquiry && !inquiry.reachable) throw notReachable();
    if (inquiry) await jobs.enqueue(tx, InquiryQueue.DELIVER, { inquiryId: inquiry.id });
    return inquiry;
  });
  if (!confirmed) throw await tokenRefusal(desk, tokenHash);
  const { organisationName, opportunityId } = confirmed;
  return { organisationName, opportunityId };
}

import type { EntityManager } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { badField, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import type { Locale } from '../../shared/locale.ts';
import type { OpportunitiesContext } from '../context.ts';
import { planNotice } from '../conversation/plan-mails.ts';
import { InquiryStatus, Side } from '../inquiry/inquiry.codes.ts';
import { findRecipientByOpportunity, insertInquiry } from '../inquiry/inquiry.repository.ts';
import { hashOfToken, isToken } from '../../shared/link-token.ts';
import { findAnyOpportunitiesById } from '../opportunity/opportunity.repository.ts';
import { stopBeingFound } from '../profile/profile.service.ts';
import { InvitationAnswer, InvitationStatus } from './finding.codes.ts';
import type { AnswerVolunteerInvitationInput, StopBeingFoundInput } from './finding.inputs.ts';
import type { AnswerVolunteerInvitationPayload, StopBeingFoundPayload } from './finding.payloads.ts';
import { findInvitation, type InvitationKey, lockInvitation, markAnswered } from './invitation.repository.ts';
import type { VolunteerInvitation } from './invitation.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'inquiries' | 'now' | 'viewer'>;

/** By its id for the person who is signed in, or by the token of the mail. */
function keyOf({ viewer }: Pick<Services, 'viewer'>, { invitationId, token }: Pick<AnswerVolunteerInvitationInput, 'invitationId' | 'token'>): InvitationKey {
  if (Boolean(invitationId) === Boolean(token)) throw badField('input.invitationId', 'EXACTLY_ONE', 'give either invitationId or token.');
  if (token) {
    if (!isToken(token)) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its invitation is gone.');
    return { tokenHash: hashOfToken(token) };
  }
  signedIn(viewer);
  if (!invitationId || !isUuid(invitationId)) throw notFound('invitation');
  return { id: invitationId };
}

/** Whether the invitation is the viewer's: found by its token, or by an id that is theirs. */
function isTheirs({ viewer }: Pick<Services, 'viewer'>, key: InvitationKey, invitation: VolunteerInvitation): boolean {
  return 'tokenHash' in key ? invitation.personId !== null : invitation.personId !== null && invitation.personId === viewer.id;
}

const LETTER: Readonly<Record<Locale, (title: string) => string>> = {
  DE: (title) => `Guten Tag, danke für Ihre Einladung zu „${title}“. Ich habe Interesse und freue mich auf Ihre Antwort.`,
  EN: (title) => `Hello, thank you for inviting me to “${title}”. I am interested and look forward to hearing from you.`,
};

/** Opens a thread as if the person had written by themselves. */
async function begin({ inquiries, now }: Services, tx: EntityManager, { opportunityId, personId, name, email, locale }: VolunteerInvitation, words: string | null | undefined): Promise<string> {
  const recipient = await findRecipientByOpportunity(tx, opportunityId, now());
  if (!recipient?.reachable) throw conflictAt('input.answer', 'NOT_REACHABLE', 'cannot be given, since the posting is no longer shown.');
  const [opportunity] = await findAnyOpportunitiesById(tx, [opportunityId]);
  const id = await newId(tx);
  const createdAt = now();
  const messageId = await insertInquiry(tx, {
    id, opportunityId, organisationId: recipient.organisationId, personId, personName: name, email, locale, status: InquiryStatus.OPEN,
    tokenHash: null, tokenExpiresAt: null, threadTokenHash: null, idempotencyKey: null, createdAt, confirmedAt: createdAt,
    message: words?.trim() || LETTER[locale](opportunity?.title ?? ''),
  });
  if (!messageId) throw new Error('A thread without a key was refused as a second one.');
  await planNotice(inquiries, tx, { id: messageId, inquiryId: id, sender: Side.PERSON });
  return id;
}

/**
 * Takes the answer of a volunteer, once: INTERESTED opens a conversation, DECLINED tells the organisation no more than that. The same answer a second time
 * changes nothing.
 *
 * @throws UNAUTHENTICATED, NOT_FOUND for an invitation of somebody else, BAD_USER_INPUT (EXACTLY_ONE, TOKEN_UNKNOWN), CONFLICT (ANSWERED, EXPIRED, NOT_REACHABLE)
 */
export async function answerInvitation(services: Services, input: AnswerVolunteerInvitationInput): Promise<AnswerVolunteerInvitationPayload> {
  const { db, now } = services;
  const key = keyOf(services, input);
  const { answer, message } = input;
  return db.transaction(async (tx) => {
    const invitation = await lockInvitation(tx, key);
    if (!invitation || !isTheirs(services, key, invitation)) {
      throw 'id' in key ? notFound('invitation') : badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its invitation is gone.');
    }
    if (invitation.status === answer) return { invitation };
    if (invitation.status !== InvitationStatus.WAITING) throw conflictAt('input.answer', 'ANSWERED', 'was given before.');
    if (invitation.answerableUntil <= now()) throw conflictAt('input.answer', 'EXPIRED', 'comes too late; the invitation has run out.');
    const inquiryId = answer === InvitationAnswer.INTERESTED ? await begin(services, tx, invitation, message) : null;
    await markAnswered(tx, invitation.id, { status: answer, inquiryId, now: now() });
    return { invitation: { ...invitation, status: answer, inquiryId, answeredAt: now() } };
  });
}

/** Whose profile is meant: the viewer's, or that of whoever a mail's token was sent to. */
async function personOf({ db, viewer }: Services, token: string | null | undefined): Promise<string> {
  if (typeof token !== 'string') return signedIn(viewer).id;
  const invitation = isToken(token) ? await findInvitation(db, { tokenHash: hashOfToken(token) }) : null;
  if (!invitation?.personId) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its invitation is gone.');
  return invitation.personId;
}

/** Takes the viewer, or whoever a mail was sent to, out of what organisations find; at once, and however often. @throws UNAUTHENTICATED, BAD_USER_INPUT (TOKEN_UNKNOWN) */
export async function endBeingFound(services: Services, { token }: StopBeingFoundInput): Promise<StopBeingFoundPayload> {
  return { wasFindable: await stopBeingFound(services, await personOf(services, token)) };
}

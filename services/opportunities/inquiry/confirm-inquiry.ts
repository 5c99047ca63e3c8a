import { badField, type CodedError, conflictAt } from '../../shared/errors.ts';
import { InquiryQueue, TOKEN_HOURS } from './inquiry.codes.ts';
import type { InquiryDesk } from './inquiry.desk.ts';
import type { ConfirmInquiryInput } from './inquiry.inputs.ts';
import type { ConfirmInquiryPayload } from './inquiry.payloads.ts';
import { consumeToken, findToken } from './inquiry.repository.ts';
import { hashOfToken, isToken, tokenOf } from '../../shared/link-token.ts';

function notReachable(): CodedError {
  return conflictAt('input.token', 'NOT_REACHABLE', 'belongs to a message whose organisation cannot be written to at the moment.');
}

async function tokenRefusal({ db }: InquiryDesk, tokenHash: Buffer): Promise<CodedError> {
  const token = await findToken(db, tokenHash);
  if (!token) return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its inquiry has been erased.');
  if (token.used) return conflictAt('input.token', 'TOKEN_USED', 'was used before; the message is under way.');
  return badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${TOKEN_HOURS} hours.`);
}

/**
 * Sends the message on its way: once per token, however often and however many at once ask.
 * Throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN, TOKEN_EXPIRED), or CONFLICT (TOKEN_USED, NOT_REACHABLE, which leaves the token good).
 */
export async function confirmInquiry(desk: InquiryDesk, { token }: ConfirmInquiryInput): Promise<ConfirmInquiryPayload> {
  const { db, jobs, now, threadKey } = desk;
  const tokenHash = hashOfToken(token);
  const confirmed = await db.transaction(async (tx) => {
    const inquiry = isToken(token) ? await consumeToken(tx, tokenHash, now()) : null;
    if (inquiry && !inquiry.reachable) throw notReachable();
    if (inquiry) await jobs.enqueue(tx, InquiryQueue.DELIVER, { inquiryId: inquiry.id });
    return inquiry;
  });
  if (!confirmed) throw await tokenRefusal(desk, tokenHash);
  const { id, organisationName, opportunityId } = confirmed;
  return { organisationName, opportunityId, threadToken: tokenOf(id, threadKey) };
}

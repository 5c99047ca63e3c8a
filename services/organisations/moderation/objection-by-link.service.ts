import { ActorRole } from '../../shared/audit.ts';
import { badField } from '../../shared/errors.ts';
import { keyFor } from '../../shared/keys.ts';
import { clientNetwork } from '../../shared/limits.ts';
import { hashOfToken, isToken } from '../../shared/link-token.ts';
import type { OrganisationsContext } from '../context.ts';
import { isLinkGood } from './deciding.ts';
import { lockDecisionByToken } from './decision.repository.ts';
import { OBJECTION_DAYS } from './moderation.codes.ts';
import type { ModerationDecision } from './moderation-decision.ts';
import type { ModerationDecisionPayload, ObjectByLinkInput } from './moderation.inputs.ts';
import { objectTo } from './objection.service.ts';

/** The key of the tokens of mails about decisions. */
export const objectionKey = (secret: string): string => keyFor(secret, 'objection to a decision');

/** The decision of which a mail told with this token; null for any other token, and once it has run out. Changes nothing. */
export async function decisionByLink({ db, now }: Pick<OrganisationsContext, 'db' | 'now'>, token: string): Promise<ModerationDecision | null> {
  const decision = isToken(token) ? await lockDecisionByToken(db, hashOfToken(token)) : null;
  return decision && isLinkGood(decision.decidedAt.getTime(), now().getTime()) ? decision : null;
}

/**
 * Objects to a decision by the link of the mail, once, whoever holds it.
 * @throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN, TOKEN_EXPIRED), CONFLICT (ALREADY_OBJECTED, NOT_POSSIBLE), RATE_LIMITED
 */
export async function objectByLink({ db, limits, now, viewer }: OrganisationsContext, { objection, token }: ObjectByLinkInput): Promise<ModerationDecisionPayload> {
  await limits.consume('objection', clientNetwork(viewer.clientAddress));
  return db.transaction(async (tx) => {
    const before = isToken(token) ? await lockDecisionByToken(tx, hashOfToken(token)) : null;
    if (!before) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here.');
    const at = now();
    if (!isLinkGood(before.decidedAt.getTime(), at.getTime())) throw badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${OBJECTION_DAYS} days.`);
    return { decision: await objectTo(tx, before, { actorId: null, actorRole: ActorRole.ANYONE, objection, now: at, path: 'input.token' }) };
  });
}

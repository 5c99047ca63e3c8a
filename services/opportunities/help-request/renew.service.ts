import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { coordinates, signedIn } from '../../shared/authorise.ts';
import { conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OpportunitiesContext } from '../context.ts';
import { isInCrisis } from '../crisis/known-crisis.repository.ts';
import { holdOpportunities, holdStanding, updateVersion } from '../drafting/drafting.repository.ts';
import { whenPublic } from '../drafting/drafting.service.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import type { RenewHelpRequestInput, RenewHelpRequestPayload } from './help-request.inputs.ts';
import { helpRequestById } from './help-request.reading.ts';
import { holdHelpRequest } from './help-request.repository.ts';
import { isRenewable } from './renewable.ts';

/**
 * Shows a help request for longer, since its coordinator knows that it still holds.
 * @throws UNAUTHENTICATED, NOT_FOUND also for whoever does not coordinate its network, CONFLICT on `input.id` (NOT_RENEWABLE, ORGANISATION_NOT_ACTIVE)
 */
export async function renewHelpRequest({ db, now, viewer }: Pick<OpportunitiesContext, 'db' | 'now' | 'viewer'>, { id }: RenewHelpRequestInput): Promise<RenewHelpRequestPayload> {
  const person = signedIn(viewer);
  const at = now();
  return db.transaction(async (tx) => {
    const request = isUuid(id) ? await holdHelpRequest(tx, id) : null;
    if (!request || !coordinates(viewer, request.networkId)) throw notFound('help request');
    const { networkId } = request;
    const [before] = await holdOpportunities(tx, [id]);
    const isCrisis = await isInCrisis(tx, networkId, at);
    if (!before || !isRenewable(before, isCrisis, at)) throw conflictAt('input.id', 'NOT_RENEWABLE', 'has its usual life, or is over.');
    if ((await holdStanding(tx, before.organisationId)) !== 'VERIFIED') throw conflictAt('input.id', 'ORGANISATION_NOT_ACTIVE', 'belongs to an organisation that may not publish at the moment.');
    await updateVersion(tx, id, before.version, { status: OpportunityStatus.PUBLISHED, ...whenPublic(before, at, isCrisis) }, at);
    await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: 'help-request.renewed', objectType: 'OPPORTUNITY', objectId: id });
    return { helpRequest: await helpRequestById(tx, id, at) };
  });
}

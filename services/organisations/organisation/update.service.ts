import { coordinates, signedIn } from '../../shared/authorise.ts';
import { badUserInput, conflictAt, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { lookAtOrganisation } from '../moderation/look-at-organisation.ts';
import { actsFor } from '../membership/membership.access.ts';
import type { UpdateOrganisationInput } from './organisation.details.ts';
import { announceOrganisations } from './organisation.intake.ts';
import type { UpdateOrganisationPayload } from './organisation.payloads.ts';
import { changeOrganisation } from './organisation.repository.ts';
import { publicOrganisation } from './organisation.service.ts';
import { type Checked, checkedChanges } from './checked-changes.ts';
import { detailsOf } from './registration.service.ts';

/**
 * Writes what a member says of their organisation, or a coordinator for them. What was checked stays as it is, save by a coordinator. Throws
 * UNAUTHENTICATED; FORBIDDEN, or NOT_FOUND where it is not public; BAD_USER_INPUT (CHECKED); CONFLICT (STALE) when somebody else was faster.
 */
export async function updateOrganisation(context: OrganisationsContext, input: UpdateOrganisationInput): Promise<UpdateOrganisationPayload> {
  const { db, jobs, viewer, organisations } = context;
  signedIn(viewer);
  const before = isUuid(input.id) ? await organisations.load(input.id) : null;
  if (!before) throw notFound('organisation');
  const isCoordinator = coordinates(viewer, before.networkId);
  if (!isCoordinator && !(await actsFor(context, before.id))) throw publicOrganisation(before) ? forbidden() : notFound('organisation');
  const details = detailsOf(input);
  const problems = isCoordinator ? [] : checkedChanges(before, details as Checked);
  if (problems.length > 0) throw badUserInput(problems);
  const organisation = await db.transaction(async (tx) => {
    const changed = await changeOrganisation(tx, { ...details, id: before.id }, input.version);
    if (changed) {
      await announceOrganisations(tx, jobs, [before.id]);
      await lookAtOrganisation(tx, context, changed);
    }
    return changed;
  });
  if (!organisation) throw conflictAt('input.version', 'STALE', 'is not the current one: somebody else has changed the organisation since.');
  organisations.clear(before.id);
  return { organisation };
}

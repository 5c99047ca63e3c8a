import type { OrganisationsContext } from '../context.ts';
import { visibleOrganisation } from './organisation.service.ts';
import type { Organisation } from './organisation.ts';

/** Where the other subgraphs' references to an organisation enter; batched by the request's loader. */
export async function resolveOrganisation({ id }: { id: string }, { organisations, viewer }: OrganisationsContext): Promise<Organisation | null> {
  return visibleOrganisation(viewer, await organisations.load(id));
}

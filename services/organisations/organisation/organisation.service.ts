import type { DataSource } from 'typeorm';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField } from '../../shared/errors.ts';
import { idOrSlug, type Named } from '../../shared/id-or-slug.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { searchedWords } from '../../shared/search-words.ts';
import { coordinates, membershipIn } from '../../shared/authorise.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { OrganisationsContext } from '../context.ts';
import { actsFor } from '../membership/membership.access.ts';
import type { OrganisationFilter } from './organisation.inputs.ts';
import { OrganisationStatus } from './organisation.codes.ts';
import type { Organisation } from './organisation.ts';
import { countOrganisations, findOrganisationBySlug, findOrganisations } from './organisation.repository.ts';

/** A page of the directory: verified organisations by name. */
export async function listOrganisations(
  db: DataSource,
  filter: OrganisationFilter,
  page: { first: number; after?: string | null },
): Promise<Connection<Organisation>> {
  const first = checkFirst(page.first);
  if (filter.network && !isUuid(filter.network)) throw badField('filter.network', 'UNKNOWN', 'is not a network.');
  const [name, id] = page.after ? decodeKeyset(page.after, ['text', 'uuid']) : [];
  const after = page.after ? { name: String(name), id: String(id) } : undefined;
  const search = { ...filter, words: searchedWords(filter.text) };
  const [rows, totalCount] = await Promise.all([
    findOrganisations(db, search, { limit: first + 1, after }),
    countOrganisations(db, search),
  ]);
  return connectionPage(rows, { first, after: page.after, totalCount, cursorOf: (row) => encodeKeyset([row.name, row.id]) });
}

/** The public sees verified organisations only; anything else is as if it were not there. */
export function publicOrganisation(organisation: Organisation | null): Organisation | null {
  return organisation?.status === OrganisationStatus.VERIFIED ? organisation : null;
}

/** Whoever it concerns sees one that is not public: its members by their claims, and those who vouch for its network. */
export function visibleOrganisation(viewer: Viewer, organisation: Organisation | null): Organisation | null {
  if (organisation === null || membershipIn(viewer, organisation.id) || coordinates(viewer, organisation.networkId)) return organisation;
  return publicOrganisation(organisation);
}

/** One organisation by id or by slug, for its members and coordinators also while it is not public; exactly one of them must be given. */
export async function organisationBy(context: OrganisationsContext, named: Named): Promise<Organisation | null> {
  const { db, organisations, viewer } = context;
  const { id, slug } = idOrSlug(named);
  const found = slug === null ? await organisations.load(id) : await findOrganisationBySlug(db, slug);
  const visible = visibleOrganisation(viewer, found);
  return visible ?? (found && (await actsFor(context, found.id)) ? found : null);
}

/** Where messages to an organisation go, for those who act for it or vouch for it. */
export async function contactEmailOf(context: OrganisationsContext, { id, networkId, contactEmail }: Organisation): Promise<string | null> {
  if (context.viewer.id === null) return null;
  return coordinates(context.viewer, networkId) || (await actsFor(context, id)) ? contactEmail : null;
}

import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { Ask } from '../../shared/testing/ask.ts';

/** For tests: where everybody and everything is unless said otherwise. */
export const bitburg = { placeName: 'Bitburg', postalCode: '54634', latitude: 49.9679, longitude: 6.5273 };

export const MESSAGE = 'Guten Tag, wir suchen noch jemanden für samstags.';

const SAVE = 'mutation($input: SaveProfileInput!) { saveProfile(input: $input) { profile { id version isFindable displayName } } }';
const FOUND = `query($id: ID!, $first: Int = 20, $after: String) { opportunity(id: $id) { matchingVolunteers(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { volunteerId node { name town interests { id } skills { id } languages availability commitment } match { score distanceKm reasons { kind score } } } } } }`;

export interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly volunteerId: string; readonly node: { readonly name: string; readonly town: string }; readonly match: { readonly score: number; readonly reasons: readonly { readonly kind: string }[] } }[];
}

/** Somebody with a profile that may be found, save what is overridden. */
export async function aVolunteer(ask: Ask, input: object = {}, viewer = aViewer({ name: 'Kim Muster' })): Promise<ReturnType<typeof aViewer>> {
  const { errors } = await ask(SAVE, { input: { interests: ['reading-aloud'], place: 'Bitburg', radiusKm: 20, isFindable: true, ...input } }, viewer);
  if (errors) throw new Error(`The profile was refused: ${errors[0]?.message}`);
  return viewer;
}

/** A member of an organisation, verified unless said otherwise. */
export const aMemberOf = (organisationId: string, organisationStatus = 'VERIFIED') => aViewer({ memberships: [aMembership(organisationId, { organisationStatus })] });

/** Whom a member finds for a posting; null when they may not look. */
export async function found(ask: Ask, member: Viewer | undefined, id: string, page: object = {}): Promise<Found | null> {
  const { data, errors } = await ask<{ opportunity: { matchingVolunteers: Found | null } | null }>(FOUND, { id, ...page }, member);
  if (errors) throw new Error(`The list was refused: ${JSON.stringify(errors[0])}`);
  return data.opportunity?.matchingVolunteers ?? null;
}

export const namesOf = (list: Found | null) => list?.edges.map(({ node }) => node.name);

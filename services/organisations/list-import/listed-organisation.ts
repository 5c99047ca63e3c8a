import { slugOf } from '../../shared/slug.ts';
import { OrganisationStatus } from '../organisation/organisation.codes.ts';
import { Organisation } from '../organisation/organisation.ts';
import type { ListedOrganisation } from './merge-organisations.ts';

const NO_ADDRESS = { street: null, postalCode: null, town: null, latitude: null, longitude: null };

/** Whoever imports a list into a network vouches for it: its organisations are public at once, without any check on record. */
export function organisationOf(row: ListedOrganisation, networkId: string): Organisation {
  const { id, kind, name, purpose, description, address, website, foundedIn, interests, contactEmail, locale, source, sourceId } = row;
  return Object.assign(new Organisation(), {
    id, kind, name, purpose, description, website, foundedIn, contactEmail, source, sourceId, networkId,
    slug: slugOf(name, id),
    status: OrganisationStatus.VERIFIED,
    location: address ?? NO_ADDRESS,
    interestIds: [...interests],
    contactLocale: locale,
  });
}

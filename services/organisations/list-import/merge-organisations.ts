import type { Locale } from '../../shared/locale.ts';
import type { OrganisationKind } from '../organisation/organisation.codes.ts';

/** An organisation as a list describes it. */
export interface ListedOrganisation {
  readonly id: string;
  readonly source: string;
  readonly sourceId: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly purpose: string;
  readonly description: string;
  readonly address: { readonly street: string | null; readonly postalCode: string | null; readonly town: string | null; readonly latitude: number | null; readonly longitude: number | null } | null;
  readonly website: string | null;
  readonly foundedIn: number | null;
  readonly interests: readonly string[];
  readonly contactEmail: string | null;
  readonly locale: Locale;
}

/** Interests of an organisation that are kept. */
export const MOST_INTERESTS = 5;

/** Several rows about one organisation: the earlier row wins, the later one fills what was empty; interests add up. */
export function mergeOrganisations<Row extends ListedOrganisation>(first: Row, later: Row): Row {
  return {
    ...first,
    purpose: first.purpose || later.purpose,
    description: first.description || later.description,
    address: first.address ?? later.address,
    website: first.website ?? later.website,
    foundedIn: first.foundedIn ?? later.foundedIn,
    contactEmail: first.contactEmail ?? later.contactEmail,
    interests: [...new Set([...first.interests, ...later.interests])].slice(0, MOST_INTERESTS),
  };
}

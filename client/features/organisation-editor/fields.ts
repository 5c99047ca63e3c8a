import type { OrganisationKind } from '../../generated/graphql.ts';

/** What stands in the form, as it was typed. */
export interface OrganisationFields {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly purpose: string;
  readonly description: string;
  /** Ids. */
  readonly interests: readonly string[];
  readonly street: string;
  readonly postalCode: string;
  readonly town: string;
  /** Degrees as they came with a chosen place; both empty when it is not known where the town is. */
  readonly latitude: string;
  readonly longitude: string;
  readonly contactEmail: string;
  readonly website: string;
  readonly registerCourt: string;
  readonly registerNumber: string;
  readonly lookingForHelpers: boolean;
  readonly lookingForMembers: boolean;
}

export const NO_FIELDS: OrganisationFields = {
  kind: 'CLUB', name: '', purpose: '', description: '', interests: [], street: '', postalCode: '', town: '', latitude: '', longitude: '', contactEmail: '', website: '', registerCourt: '', registerNumber: '',
  lookingForHelpers: false, lookingForMembers: false,
};

/** `example.org` as people type it, as an address. */
function webAddress(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

const orNull = (typed: string) => typed.trim() || null;

const degrees = (typed: string) => (typed === '' || !Number.isFinite(Number(typed)) ? null : Number(typed));

/** The fields as `registerOrganisation` and `updateOrganisation` take them. */
export function detailsOf(fields: OrganisationFields) {
  const { street, postalCode, town, latitude, longitude, website, registerCourt, registerNumber, interests, name, purpose, contactEmail, ...same } = fields;
  return {
    ...same,
    name: name.trim(),
    purpose: purpose.trim(),
    contactEmail: contactEmail.trim(),
    interests: [...interests],
    address: { street: orNull(street), postalCode: orNull(postalCode), town: town.trim(), latitude: degrees(latitude), longitude: degrees(longitude) },
    website: orNull(webAddress(website)),
    registerCourt: orNull(registerCourt),
    registerNumber: orNull(registerNumber),
  };
}

/** Where in the input a field of the form stands. */
export const PATHS: Readonly<Partial<Record<keyof OrganisationFields, string>>> = { street: 'input.address.street', postalCode: 'input.address.postalCode', town: 'input.address.town' };

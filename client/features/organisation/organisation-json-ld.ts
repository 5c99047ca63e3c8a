/** What of an organisation search engines are told. */
export interface ToldOrganisation {
  readonly name: string;
  readonly purpose: string;
  readonly kind: string;
  readonly website?: string | null;
  readonly foundedIn?: number | null;
  readonly address?: {
    readonly street?: string | null;
    readonly postalCode?: string | null;
    readonly town?: string | null;
    readonly latitude?: number | null;
    readonly longitude?: number | null;
  } | null;
}

/** What is no non-governmental organisation is not called one. */
const types: Readonly<Record<string, string>> = { MUNICIPALITY: 'GovernmentOrganization', COMPANY: 'Organization' };

/** schema.org NGO. */
export function organisationJsonLd({ address, foundedIn, kind, name, purpose, website }: ToldOrganisation, url: string): object {
  const { latitude, longitude, postalCode, street, town } = address ?? {};
  const postal = town && { '@type': 'PostalAddress', streetAddress: street, postalCode, addressLocality: town };
  const geo = typeof latitude === 'number' && typeof longitude === 'number' && { '@type': 'GeoCoordinates', latitude, longitude };
  return {
    '@type': types[kind] ?? 'NGO',
    name,
    description: purpose,
    url,
    ...(website && { sameAs: website }),
    ...(typeof foundedIn === 'number' && { foundingDate: String(foundedIn) }),
    ...(postal && { address: postal }),
    ...(geo && { location: { '@type': 'Place', geo, ...(postal && { address: postal }) } }),
  };
}

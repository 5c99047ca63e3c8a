/** What of an opportunity search engines are told. */
export interface ToldOpportunity {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly attendance: string;
  readonly publishedAt?: string | null;
  readonly expiresAt: string;
  readonly place?: { readonly name: string; readonly postalCode?: string | null; readonly region?: string | null; readonly latitude: number; readonly longitude: number } | null;
  readonly organisation?: { readonly name: string; readonly slug: string; readonly website?: string | null } | null;
}

/**
 * schema.org JobPosting with employmentType VOLUNTEER, the form in which search engines look for volunteering. Places in Germany
 * are those with a German postal code.
 *
 * @param url address of the page
 * @param organisationUrl address of a page by its slug
 */
export function opportunityJsonLd(told: ToldOpportunity, { url, organisationUrl }: { url: string; organisationUrl(slug: string): string }): object {
  const { attendance, description, expiresAt, id, organisation, place, publishedAt, summary, title } = told;
  return {
    '@type': 'JobPosting',
    title,
    description: `${summary}\n\n${description}`,
    url,
    identifier: { '@type': 'PropertyValue', name: 'Engagement Netz', value: id },
    employmentType: 'VOLUNTEER',
    directApply: true,
    validThrough: expiresAt,
    ...(publishedAt && { datePosted: publishedAt }),
    ...(attendance === 'REMOTE' && { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'DE' } }),
    ...(place &&
      attendance !== 'REMOTE' && {
        jobLocation: {
          '@type': 'Place',
          address: { '@type': 'PostalAddress', addressLocality: place.name, ...(place.postalCode && { postalCode: place.postalCode, addressRegion: place.region, addressCountry: 'DE' }) },
          geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
        },
      }),
    ...(organisation && {
      hiringOrganization: { '@type': 'Organization', name: organisation.name, url: organisationUrl(organisation.slug), ...(organisation.website && { sameAs: organisation.website }) },
    }),
  };
}

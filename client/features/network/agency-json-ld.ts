const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What of a network and its agency search engines are told. */
export interface ToldNetwork {
  readonly name: string;
  readonly website?: string | null;
  readonly agency: {
    readonly place?: string | null;
    readonly telephone?: string | null;
    readonly email?: string | null;
    readonly hours: readonly { readonly weekday: number; readonly opensAt: string; readonly closesAt: string }[];
    readonly closed: readonly { readonly from: string; readonly to: string }[];
  };
}

/**
 * schema.org Organization with the place and the hours at which it can be met.
 *
 * @param url address of the network's page
 */
export function networkJsonLd({ name, website, agency: { closed, email, hours, place, telephone } }: ToldNetwork, url: string): object {
  const open = hours.map(({ weekday, opensAt, closesAt }) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${DAYS[weekday - 1]}`, opens: opensAt, closes: closesAt }));
  // Closed is said as open from midnight to midnight, for no time.
  const shut = closed.map(({ from, to }) => ({ '@type': 'OpeningHoursSpecification', validFrom: from, validThrough: to, opens: '00:00', closes: '00:00' }));
  return {
    '@type': 'Organization',
    name,
    url,
    ...(website && { sameAs: [website] }),
    ...(telephone && { telephone }),
    ...(email && { email }),
    ...((place || open.length > 0) && {
      location: {
        '@type': 'Place',
        name,
        ...(place && { address: place.replaceAll(/\s*\n\s*/g, ', ') }),
        ...(open.length > 0 && { openingHoursSpecification: open }),
        ...(shut.length > 0 && { specialOpeningHoursSpecification: shut }),
      },
    }),
  };
}

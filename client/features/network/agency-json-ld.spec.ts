import { expect, test } from '@jest/globals';
import { networkJsonLd } from './agency-json-ld.ts';

const NOTHING = { place: null, telephone: null, email: null, hours: [], closed: [] };
const URL = 'https://netz.example/networks/netz';

test('search engines are told where and when a network can be met, and when not', () => {
  const agency = { place: 'Rathaus\nZimmer 3', telephone: '0123', email: 'a@netz.example', hours: [{ weekday: 7, opensAt: '09:00', closesAt: '12:00' }], closed: [{ from: '2026-12-24', to: '2027-01-01' }] };
  expect(networkJsonLd({ name: 'Netz', website: 'https://stadt.example/', agency }, URL)).toEqual({
    '@type': 'Organization', name: 'Netz', url: URL, sameAs: ['https://stadt.example/'], telephone: '0123', email: 'a@netz.example',
    location: {
      '@type': 'Place', name: 'Netz', address: 'Rathaus, Zimmer 3',
      openingHoursSpecification: [{ '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Sunday', opens: '09:00', closes: '12:00' }],
      specialOpeningHoursSpecification: [{ '@type': 'OpeningHoursSpecification', validFrom: '2026-12-24', validThrough: '2027-01-01', opens: '00:00', closes: '00:00' }],
    },
  });
});

test('search engines are told nothing of what is not said', () => {
  expect(networkJsonLd({ name: 'Netz', agency: NOTHING }, URL)).toEqual({ '@type': 'Organization', name: 'Netz', url: URL });
});

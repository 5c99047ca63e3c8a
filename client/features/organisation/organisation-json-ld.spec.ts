import { describe, expect, test } from '@jest/globals';
import { hostOf } from './host.ts';
import { organisationJsonLd } from './organisation-json-ld.ts';

const URL = 'https://netz.example/organisations/chor';

describe('what search engines are told of an organisation', () => {
  test('is who it is, where it is and since when', () => {
    const told = { name: 'Chor', purpose: 'Singen.', kind: 'CLUB', website: 'https://chor.example/', foundedIn: 1971, address: { street: 'Am Markt 1', postalCode: '54634', town: 'Bitburg', latitude: 49.97, longitude: 6.52 } };
    const address = { '@type': 'PostalAddress', streetAddress: 'Am Markt 1', postalCode: '54634', addressLocality: 'Bitburg' };
    expect(organisationJsonLd(told, URL)).toEqual({
      '@type': 'NGO',
      name: 'Chor',
      description: 'Singen.',
      url: URL,
      sameAs: 'https://chor.example/',
      foundingDate: '1971',
      address,
      location: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: 49.97, longitude: 6.52 }, address },
    });
  });

  test('leaves out what is not known', () => {
    expect(organisationJsonLd({ name: 'Runde', purpose: 'Reden.', kind: 'INITIATIVE', address: null }, URL)).toEqual({ '@type': 'NGO', name: 'Runde', description: 'Reden.', url: URL });
  });

  test('does not call a town or a company a non-governmental organisation', () => {
    const type = (kind: string) => (organisationJsonLd({ name: '', purpose: '', kind }, URL) as Record<string, unknown>)['@type'];
    expect([type('MUNICIPALITY'), type('COMPANY'), type('PARISH')]).toEqual(['GovernmentOrganization', 'Organization', 'NGO']);
  });
});

describe('what people read of a web address', () => {
  test('is its host, and the path when there is one', () => {
    expect(['https://www.chor.example/', 'http://chor.example/proben/', 'chor'].map(hostOf)).toEqual(['chor.example', 'chor.example/proben', 'chor']);
  });
});

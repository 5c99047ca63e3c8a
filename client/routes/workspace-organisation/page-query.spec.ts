import { expect, test } from '@jest/globals';
import { detailsOf } from '../../features/organisation-editor/fields.ts';
import { type EditedOrganisation, fieldsOf } from './page-query.ts';

test('an organisation that is edited and saved unchanged keeps its position', () => {
  const organisation: EditedOrganisation = {
    id: '1', slug: 'chor', status: 'VERIFIED', version: 1, kind: 'CLUB', name: 'Chor', purpose: 'Wir singen zusammen.', description: '', lookingForHelpers: false, lookingForMembers: false,
    address: { town: 'Bitburg', postalCode: '54634', street: null, latitude: 49.97, longitude: 6.52 }, interests: [], pictures: [],
    website: null, contactEmail: null, registerCourt: null, registerNumber: null, logo: null,
  };
  expect(detailsOf(fieldsOf(organisation)).address).toEqual({ street: null, postalCode: '54634', town: 'Bitburg', latitude: 49.97, longitude: 6.52 });
});

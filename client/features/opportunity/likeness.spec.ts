import { beforeAll, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { likenessInWords } from './likeness.ts';
import type { Reason } from './reasons.ts';

let de: I18n;
let en: I18n;
beforeAll(async () => {
  [de, en] = await Promise.all([testI18n('de'), testI18n('en')]);
});

const label: Record<string, string> = { 'reading-aloud': 'Vorlesen', driving: 'Auto fahren' };
const said = (i18n: I18n, reason: Partial<Reason>) => likenessInWords({ kind: 'INTERESTS', score: 1, weight: 1, details: [], ...reason }, { i18n, labelOf: (id) => label[id] });

test('why an offer is like another is said without claiming anything about the reader', () => {
  expect(said(de, { details: ['reading-aloud'] })).toBe('auch: Vorlesen');
  expect(said(de, { score: 0.5, details: ['reading-aloud'] })).toBe('verwandt: Vorlesen');
  expect(said(de, { kind: 'SKILLS', details: ['driving'] })).toBe('auch gefragt: Auto fahren');
  expect(said(de, { kind: 'AVAILABILITY', details: ['SATURDAY_MORNING'] })).toBe('auch Samstag vormittags');
  expect(said(de, { kind: 'DISTANCE', details: ['3.2'] })).toBe('3 km von diesem Angebot');
  expect(said(de, { kind: 'DISTANCE', details: ['0.3'] })).toBe('ganz in der Nähe dieses Angebots');
  expect(said(en, { kind: 'DISTANCE', details: ['3.2'] })).toBe('3 km from this offer');
  expect(said(en, { details: ['reading-aloud'] })).toBe('also about: Vorlesen');
});

test('what is the same for everybody is said as in every list, and what says nothing is not said', () => {
  expect(said(de, { kind: 'AVAILABILITY' })).toBe('zeitlich flexibel');
  expect(said(de, { kind: 'DISTANCE', details: ['REMOTE'] })).toBe('von zu Hause aus möglich');
  expect(said(de, { kind: 'RESPONSIVENESS', details: ['90', '40'] })).toBe('antwortet meist innerhalb von 2 Tagen');
  expect(said(de, { kind: 'SKILLS', score: 0, details: [] })).toBeUndefined();
  expect(said(de, { details: ['unknown'] })).toBeUndefined();
});

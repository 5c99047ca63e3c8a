import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { groupsOf, inputOf, linkErrors } from './link-fields.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const refused = (path: string, code = 'LENGTH') => ({ path, code, message: '' });

describe('the form of links', () => {
  test('sends what it was given when nothing is changed', () => {
    const saved = [{ kind: 'LAW' as const, title: null, links: [{ title: 'Recht', url: 'https://recht.example/', description: null }] }, { kind: 'OTHER' as const, title: 'Karten', links: [] }];
    expect(inputOf(groupsOf(saved))).toEqual(saved);
  });

  test('tells entries apart by a key of their own', () => {
    const link = { title: 'Recht', url: 'https://recht.example/' };
    const groups = groupsOf([{ kind: 'LAW', links: [link, link] }, { kind: 'LAW', links: [link] }]);
    const keys = groups.flatMap(({ key, links }) => [key, ...links.map((one) => one.key)]);
    expect(new Set(keys).size).toBe(5);
  });

  test('says beside its field what was refused', () => {
    const errors = linkErrors([refused('input.groups.0.links.1.url', 'WEB_ADDRESS'), refused('input.groups.1.links', 'ARRAY_NOT_EMPTY'), refused('input.groups.0.links.0.title')], i18n);
    expect([...errors.keys()]).toEqual(['groups.0.links.1.url', 'groups.1.links', 'groups.0.links.0.title']);
    expect(new Set(errors.values()).size).toBe(3);
  });
});

import { expect, test } from '@jest/globals';
import { viewedPage } from './viewed-page.ts';

const at = (path: string) => viewedPage(new URL(path, 'https://engagement.example'));

test.each([
  ['/', 'organisations', 'search', ''],
  ['/en', 'organisations', 'search', ''],
  ['/?text=Kinder&network=bitburg', 'organisations', 'search', 'bitburg'],
  ['/en/events/', 'organisations', 'search', ''],
  ['/networks/bitburg', 'organisations', 'home', 'bitburg'],
  ['/en/organisations/chor-bitburg', 'organisations', 'organisation', 'chor-bitburg'],
  ['/news/neues-haus', 'organisations', 'news', 'neues-haus'],
  ['/en/guides/ehrenamtskarte', 'organisations', 'news', 'ehrenamtskarte'],
  ['/opportunities/vorlesen?from=mail', 'opportunities', 'opportunity', 'vorlesen'],
  ['/events/fest-2026', 'events', 'event', 'fest-2026'],
])('%s is counted', (path, part, kind, slug) => {
  expect(at(path)).toEqual({ part, kind, slug });
});

test.each(['/sign-in', '/conversations/1', '/desk', '/organisations/new', '/events/fest/more', '/networks/Bitburg<', '/constructor/x', `/news/${'a'.repeat(201)}`, '/english'])('%s is not counted', (path) => {
  expect(at(path)).toBeNull();
});

test('a made-up network of a list counts as none', () => {
  expect(at('/?network=%00<x>')).toEqual({ part: 'organisations', kind: 'search', slug: '' });
});

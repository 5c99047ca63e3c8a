import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually, soon } from './eventually.ts';
import { askWell } from './graph.ts';
import { wordsIn } from './words.ts';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
  // The words of the postings are learned after the start.
  const ask = '{ de: wordCompletions(text: "gart") { text } en: wordCompletions(text: "sport") { text } }';
  await eventually(async () => Object.values(await askWell<Record<string, object[]>>(site.url, ask)).every(({ length }) => length > 0), 'the words of the postings');
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const LOOKS = [
  { language: 'de', home: '/', width: 360, colorScheme: 'light' },
  { language: 'en', home: '/en', width: 1280, colorScheme: 'dark' },
] as const;

/** The option that the keys have reached, by what the box says of it; undefined for none. */
const ACTIVE = "document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.querySelector('.suggestion-label')?.textContent";

/** Goes down in the list until an option of the group is reached, and tells what it is called. */
async function goTo(page: Page, group: string): Promise<string> {
  const options = page.getByRole('group', { name: group });
  await options.waitFor();
  for (let left = 30; left > 0; left--) {
    await page.keyboard.press('ArrowDown');
    const reached = await page.evaluate(ACTIVE);
    if (typeof reached === 'string' && (await options.locator('.suggestion-label').allTextContents()).includes(reached)) return reached;
  }
  throw new Error(`Nothing was reached in ${group}.`);
}

describe('the box of the search', () => {
  test.each(LOOKS)('suggests words, interests, organisations, dates, news, guides, projects, links and places, all by keyboard, in $language at $width px', async ({ language, home, width, colorScheme }) => {
    const say = wordsIn(language);
    const { page, errors } = await site.open({ viewport: { width, height: 800 }, colorScheme });
    await page.goto(home);
    await page.waitForLoadState('networkidle');
    const box = page.getByRole('combobox', { name: say('What would you like to do?') });
    const list = page.getByRole('listbox', { name: say('Suggestions') });
    const type = async (text: string) => {
      await box.fill('');
      await list.waitFor({ state: 'detached' });
      // At once: letter by letter it would be offered something for the first ones, and other things later.
      await box.fill(text);
      await list.waitFor();
    };

    await type(language === 'de' ? 'gart' : 'sport');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(ACTIVE)).toBeUndefined();
    await soon(async () => expect(await page.locator('.suggest output').innerText()).toMatch(/^\d+ /));
    for (const option of await list.getByRole('option').all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);

    const word = await goTo(page, say('Search for'));
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === word);
    await soon(async () => expect(await box.inputValue()).toBe(word));
    await list.waitFor({ state: 'detached' });

    await type('sport');
    await goTo(page, say('Interests'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.has('interest') && !url.searchParams.has('q'));
    await soon(async () => expect(await box.inputValue()).toBe(''));

    await type('54634');
    const place = await goTo(page, say('Towns and postcodes'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('place') === place);
    await soon(async () => expect(await page.getByRole('combobox', { name: say('Where?') }).inputValue()).toBe(place));

    await type('bitburg');
    const organisation = await goTo(page, say('Organisations'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: organisation, level: 1 }).waitFor();

    const back = async () => {
      await page.goto(home);
      await page.waitForLoadState('networkidle');
    };
    for (const [text, group] of [['danke', say('News')], ['versichert', say('Guides')], ['lesepunk', say('Projects')], ['stammtisch', say('Dates')]] as const) {
      await back();
      await type(text);
      const title = await goTo(page, group);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    }
    await back();
    await type('stiftung');
    await page.route('https://stiftung-nachbarschaft.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Stiftung</title>' }));
    expect(await goTo(page, say('Links'))).toBe('Stiftung Nachbarschaft');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('https://stiftung-nachbarschaft.example/');
    expect(errors).toEqual([]);
  });

  test('closes its list at Escape, and then searches at Enter for what was typed', async () => {
    const { page, errors } = await site.open();
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const box = page.getByRole('combobox', { name: 'Was möchten Sie tun?' });
    await box.fill('gart');
    const list = page.getByRole('listbox');
    await list.waitFor();
    await page.keyboard.press('ArrowUp');
    await soon(async () => expect(await page.evaluate(ACTIVE)).toBe((await list.locator('.suggestion-label').allTextContents()).at(-1)));
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(await box.inputValue()).toBe('gart');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'gart');
    await soon(async () => expect(await list.count()).toBe(0));
    expect(errors).toEqual([]);
  });

  test('takes nothing of a list for another one that comes in its place', async () => {
    const { page, errors } = await site.open();
    await page.goto('/');
    const box = page.getByRole('combobox', { name: 'Was möchten Sie tun?' });
    await box.fill('gart');
    const list = page.getByRole('listbox');
    await list.waitFor();
    const { promise: reached, resolve: letThrough } = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      await reached;
      await route.continue();
    });
    const asked = page.waitForRequest('**/graphql');
    await box.fill('vorlesen');
    await asked;
    await page.keyboard.press('ArrowDown');
    await soon(async () => expect(await page.evaluate(ACTIVE)).toEqual(expect.any(String)));
    letThrough();
    await list.getByText('Vorlesen', { exact: true }).first().waitFor();
    expect(await page.evaluate(ACTIVE)).toBeUndefined();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'vorlesen');
    expect(errors).toEqual([]);
  });

  test('takes a tap, and says when there is nothing', async () => {
    const { page, errors } = await site.open({ viewport: { width: 360, height: 780 }, hasTouch: true });
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const box = page.getByRole('combobox', { name: 'Was möchten Sie tun?' });
    await box.tap();
    await box.pressSequentially('xyzzy');
    await page.locator('.suggest output').getByText('Keine Vorschläge').waitFor({ state: 'attached' });
    await box.fill('vorl');
    const option = page.getByRole('option', { name: /^Vorlesen/ }).first();
    await option.tap();
    await page.waitForURL((url) => url.searchParams.get('q') === 'Vorlesen');
    expect(errors).toEqual([]);
  });
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dayOf } from '../../services/shared/site-days.ts';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { askWell } from './graph.ts';
import { type Language, wordsIn } from './words.ts';

jest.setTimeout(240_000);

/** A folder to keep a picture of each look in, for people to look at; none without it. */
const PICTURES = process.env['E2E_PICTURES'];
const BITBURG = { latitude: 49.967891, longitude: 6.527349 };
const start = (language: Language) => (language === 'de' ? '' : '/en');
const LOOKS = [
  { language: 'de', width: 360, colorScheme: 'dark' },
  { language: 'de', width: 1280, colorScheme: 'light' },
  { language: 'en', width: 360, colorScheme: 'light' },
  { language: 'en', width: 1280, colorScheme: 'dark' },
] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  if (PICTURES) await mkdir(PICTURES, { recursive: true });
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const countOf = async (page: Page): Promise<number> => Number(/\d+/.exec(await page.locator('.list-count').innerText())?.[0] ?? 0);
/** The month of the next date, as the address has it. */
async function monthOfNext(): Promise<string> {
  const { events } = await askWell<{ events: { nodes: { startsAt: string }[] } }>(site.url, '{ events(first: 1) { nodes { startsAt } } }');
  return dayOf(new Date(events.nodes[0]?.startsAt ?? NaN)).slice(0, 7);
}
const rows = (page: Page) => page.locator('.event-row-title').allInnerTexts();

describe('the page of events', () => {
  test.each(LOOKS)('is accessible as a list and as a month, in $language at $width px, $colorScheme', async ({ language, width, colorScheme }) => {
    const { page, errors } = await site.open({ viewport: { width, height: 900 }, colorScheme });
    const look = async (name: string): Promise<void> => {
      await page.waitForLoadState('networkidle');
      if (PICTURES) await page.screenshot({ path: join(PICTURES, `events-${name}-${language}-${width}-${colorScheme}.png`), fullPage: true });
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    };
    await page.goto(`${start(language)}/events`);
    await look('list');
    await page.locator('.event-filters-more > summary').click();
    await look('filters');
    await page.goto(`${start(language)}/events?month=now`);
    await look('month');
    await page.goto(`${start(language)}/events?place=Nirgendsheim+an+der+Null`);
    await page.getByText(wordsIn(language)('We do not know this place. Try the postal code or the name of a larger town nearby.')).waitFor();
    await look('unknown-place');
    expect(errors).toEqual([]);
  });

  test('is narrowed by choices that answer at once and stand in the address, and is let wide again by its chips', async () => {
    const { page, errors } = await site.open();
    await page.goto('/events');
    await page.waitForLoadState('networkidle');
    const all = await countOf(page);
    await page.getByRole('link', { name: 'In den nächsten sieben Tagen' }).click();
    await page.waitForURL(/\/events\?period=week$/);
    await page.locator('.event-filters-more > summary').click();
    await page.getByLabel('Fortbildung', { exact: true }).check();
    await page.waitForURL(/\/events\?kind=TRAINING&period=week$/);
    await page.getByLabel('Nur mit freien Plätzen').check();
    await page.waitForURL(/\/events\?kind=TRAINING&free=1&period=week$/);
    await page.locator('.list-count').filter({ hasNotText: `${all} Termine` }).waitFor();
    expect(await countOf(page)).toBeLessThan(all);
    await page.getByRole('link', { name: 'Filter entfernen: Fortbildung' }).click();
    await page.waitForURL(/\/events\?free=1&period=week$/);
    await page.getByRole('link', { name: 'Filter entfernen: Fortbildung' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Filter entfernen: Nur mit freien Plätzen' }).click();
    await page.waitForURL(/\/events\?period=week$/);
    await page.getByRole('link', { name: 'Filter entfernen: Nur mit freien Plätzen' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'In den nächsten sieben Tagen' }).click();
    await page.waitForURL(/\/events$/);
    await page.locator('.list-count', { hasText: `${all} Termine` }).waitFor();
    expect(errors).toEqual([]);
  });

  test('asks the device where it is when that is pressed and not before, and keeps a kilometre of the answer', async () => {
    const { page } = await site.open({ geolocation: BITBURG, permissions: ['geolocation'] });
    await page.goto('/events?radius=5');
    await page.waitForLoadState('networkidle');
    expect(page.url()).toMatch(/\/events\?radius=5$/);
    await page.getByRole('button', { name: 'In meiner Nähe' }).click();
    await page.waitForURL(/\/events\?near=49\.97%2C6\.53&radius=5$/);
    expect((await rows(page)).length).toBeGreaterThan(0);
    await soon(async () => expect(await page.locator('.calendar-subscription input').inputValue()).toContain('/feeds/events.ics?near=49.97%2C6.53&radius=5'));
    const feed = await page.request.get('/feeds/events.ics?near=49.97%2C6.53&radius=5');
    expect([feed.status(), (await feed.text()).includes('BEGIN:VEVENT')]).toEqual([200, true]);
    await page.getByRole('button', { name: 'In meiner Nähe' }).click();
    await page.waitForURL((url) => !url.search.includes('near'));
  });

  test('says plainly what to do when the device does not tell', async () => {
    const { page } = await site.open({ permissions: [] });
    await page.goto('/events');
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'In meiner Nähe' }).click();
    await page.getByText('Ihr Gerät hat nicht verraten, wo Sie sind.').waitFor();
    expect(page.url()).toMatch(/\/events$/);
  });

  test('leads through the months and from a day to its list by the keyboard', async () => {
    const { page, errors } = await site.open();
    await page.goto('/events?month=2026-12');
    await page.waitForLoadState('networkidle');
    await page.getByRole('heading', { name: 'Dezember 2026' }).waitFor();
    expect(await page.locator('table.month thead th').count()).toBe(7);
    expect(await page.locator('table.month tbody tr').count()).toBe(5);
    await page.getByRole('link', { name: 'November', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'November 2026' }).waitFor();
    // Not this month: on its last day nothing more comes in it.
    await page.goto(`/events?month=${await monthOfNext()}`);
    await page.waitForLoadState('networkidle');
    const day = page.locator('table.month a.month-day').first();
    const name = (await day.getAttribute('aria-label')) ?? '';
    await day.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/events\?day=\d{4}-\d\d-\d\d$/);
    await page.getByRole('link', { name: `Filter entfernen: ${name}` }).waitFor();
    expect((await rows(page)).length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test('is narrowed to a network and to an organisation from their pages, also as calendar and feed, and to nobody for a name that is nobody’s', async () => {
    const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
    await page.goto('/networks/bitburg');
    await page.getByRole('link', { name: 'Alle Termine dieses Netzwerks, auch als Monat' }).press('Enter');
    await page.getByRole('link', { name: 'Filter entfernen: nur in' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect((await rows(page)).length).toBeGreaterThan(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const feeds = await page.locator('head link[rel=alternate][type="application/atom+xml"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(feeds).toEqual(['/feeds/events.atom?network=bitburg']);
    const feed = await fetch(`${site.url}/feeds/events.atom?network=bitburg`);
    expect([feed.status, (await feed.text()).includes('<entry>')]).toEqual([200, true]);
    await page.goto('/organisations/lesepaten-bitburger-land');
    await page.getByRole('link', { name: 'Alle Termine dieser Organisation, auch als Monat' }).press('Enter');
    await page.getByRole('link', { name: 'Filter entfernen: nur von Lesepaten' }).waitFor();
    await page.locator('.event-views').getByRole('link', { name: 'Monat' }).press('Enter');
    await page.locator('.month-section').waitFor();
    expect(page.url()).toContain('organisation=lesepaten-bitburger-land');
    await page.goto('/events?network=gibt-es-nicht');
    expect(await rows(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('works without JavaScript', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto('/events');
    const all = await countOf(page);
    await page.getByLabel('Wo?').fill('54634');
    await page.getByLabel('Umkreis').selectOption('5');
    await page.locator('.event-filters-more > summary').click();
    await page.getByLabel('Fortbildung', { exact: true }).check();
    await page.locator('.event-filters').getByRole('button', { name: 'Suchen' }).click();
    await page.waitForURL(({ searchParams }) => searchParams.get('place') === '54634' && searchParams.get('radius') === '5' && searchParams.get('kind') === 'TRAINING');
    expect(await countOf(page)).toBeLessThan(all);
    expect(await page.getByRole('button', { name: 'In meiner Nähe' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Monat', exact: true }).click();
    await page.locator('table.month').waitFor();
  });
});

import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter');
const focused = (page: Page) => page.evaluate('document.activeElement.getAttribute("aria-label")');

async function shown(page: Page): Promise<string[]> {
  await page.goto('/links?network=bitburg');
  return page.locator('main h2').allTextContents();
}

test('a coordinator puts links into groups and orders them by keyboard, and everybody sees them so', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: '/desk/network/bitburg/links' });
  await page.getByRole('heading', { name: 'Verweise: Engagement Netz Bitburg', level: 1 }).waitFor();
  await expectWellMade(page, 'links-desk');

  // What is moved keeps the focus, so that it can be moved on.
  await press(page, 'Nach oben: die Gruppe Versicherung');
  await soon(async () => expect(await focused(page)).toBe('Nach oben: die Gruppe Versicherung'));
  await press(page, 'Nach oben: die Gruppe Versicherung');
  await press(page, 'Nach unten: Kreisverband der Vereine');
  await soon(async () => expect(await focused(page)).toBe('Nach unten: Kreisverband der Vereine'));

  await press(page, 'Gruppe hinzufügen');
  await soon(async () => expect(await page.evaluate('document.activeElement.name')).toBe('kind'));
  const group = page.locator('fieldset').last();
  await group.getByLabel('Worum es bei den Verweisen geht').selectOption({ label: 'Wissenswertes' });
  await group.getByLabel('Name', { exact: true }).fill('Stadtplan');
  await group.getByLabel('Internetadresse', { exact: true }).fill('javascript:alert(1)');
  await press(page, 'Speichern');
  await page.getByRole('link', { name: 'Eine Adresse beginnt mit https:// oder http://.' }).press('Enter');
  await soon(async () => expect(await page.evaluate('document.activeElement.name')).toBe('url'));
  await expectWellMade(page, 'links-wanting');
  await group.getByLabel('Internetadresse', { exact: true }).fill('https://stadtplan.example/');

  // Who presses twice before the answer is there has saved once, and is not told that somebody else was quicker.
  const { promise: pressedTwice, resolve: letThrough } = Promise.withResolvers<void>();
  let saves = 0;
  await page.route('**/graphql', async (route) => {
    saves += 1;
    await pressedTwice;
    await route.continue();
  });
  await press(page, 'Speichern');
  await press(page, 'Speichern');
  letThrough();
  await page.getByText('Gespeichert.').waitFor();
  expect(saves).toBe(1);
  await page.unroute('**/graphql');

  const visitor = (await site.open({ javaScriptEnabled: false })).page;
  expect(await shown(visitor)).toEqual(['Verbände', 'Versicherung', 'Förderung', 'Recht und Steuern', 'Wissenswertes']);
  expect(await visitor.locator('main section').first().getByRole('link').allTextContents()).toEqual(['Freiwilligenagentur Südeifel', 'Kreisverband der Vereine']);
  expect(await visitor.getByRole('link', { name: 'Stadtplan' }).getAttribute('href')).toBe('https://stadtplan.example/');

  // Somebody else is quicker: nothing is overwritten, and what was written stays.
  const other = (await site.open()).page;
  await signInPage(other, site, 'koordination@bitburg.example', { returnTo: '/desk/network/bitburg/links' });
  await press(other, 'Entfernen: die Gruppe Förderung');
  await press(other, 'Speichern');
  await other.getByText('Gespeichert.').waitFor();
  await group.getByLabel('Name', { exact: true }).fill('Stadtplan und Buslinien');
  await press(page, 'Speichern');
  await page.getByText('Jemand anderes hat das inzwischen geändert.').waitFor();
  expect(await group.getByLabel('Name', { exact: true }).inputValue()).toBe('Stadtplan und Buslinien');
  expect(await shown(visitor)).toEqual(['Verbände', 'Versicherung', 'Recht und Steuern', 'Wissenswertes']);

  // What was there before is looked at, taken into the form and saved: nothing of it was lost.
  await other.reload();
  await other.getByRole('heading', { name: 'Frühere Fassungen' }).waitFor();
  await other.locator('.history summary').first().press('Enter');
  await other.getByText(/Stiftung Nachbarschaft/).first().waitFor();
  await expectWellMade(other, 'links-history');
  await press(other, 'Diese Verweise ins Formular übernehmen');
  await other.getByRole('group', { name: 'Förderung' }).waitFor();
  await press(other, 'Speichern');
  await other.getByText('Gespeichert.').waitFor();
  expect(await shown(visitor)).toEqual(['Verbände', 'Versicherung', 'Förderung', 'Recht und Steuern', 'Wissenswertes']);
  const reader = (await site.open({ viewport: { width: 360, height: 740 } })).page;
  await reader.goto('/links');
  await expectWellMade(reader, 'links-page');
  expect(errors).toEqual([]);
});

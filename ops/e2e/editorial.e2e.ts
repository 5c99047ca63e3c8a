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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const NETWORK = '/networks/bitburg';
const HOME = '/desk/network/bitburg/home';
const sections = (page: Page) => page.locator('main h2').allTextContents();

async function visitor(path: string): Promise<Page> {
  const { page } = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(path);
  return page;
}

test('a coordinator takes a guide that comes along, makes it fit the town, and visitors find their way in it', async () => {
  const { page, errors } = await site.open();
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: '/desk/network/bitburg/guides' });
  await page.getByRole('link', { name: 'Ratgeber schreiben' }).press('Enter');
  await page.getByRole('heading', { name: 'Ratgeber schreiben', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Versichert im Ehrenamt' }).press('Enter');
  await page.waitForURL('**/guides/new?starter=insurance');
  await soon(async () => expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Versichert im Ehrenamt'));
  await page.getByLabel('Titel', { exact: true }).fill('Gut versichert in Bitburg');
  await expectWellMade(page, 'guide-new');
  await press(page, 'Speichern');
  await page.getByRole('heading', { name: 'Ratgeber bearbeiten', level: 1 }).waitFor();
  await press(page, 'Jetzt veröffentlichen');
  await page.getByText(/^Veröffentlicht: /).waitFor();
  expect(errors).toEqual([]);

  const reader = await visitor('/guides?network=bitburg');
  await reader.getByRole('link', { name: 'Gut versichert in Bitburg' }).click();
  await reader.getByRole('navigation', { name: 'Auf dieser Seite' }).getByRole('link', { name: 'Wenn Sie einen Schaden anrichten' }).click();
  await reader.waitForURL('**#section-2');
  expect(await reader.locator('h2#section-2').textContent()).toBe('Wenn Sie einen Schaden anrichten');
  expect(await reader.locator('script[type="application/ld+json"]').textContent()).toContain('"@type":"Article"');
  await expectWellMade(reader, 'guide');
  const elsewhere = await reader.goto(reader.url().replace('/guides/', '/news/'));
  expect(elsewhere?.status()).toBe(404);
});

test('a coordinator arranges the page of the network by keyboard, looks at it first, and of two who do so at once none overwrites the other', async () => {
  expect((await sections(await visitor(NETWORK)))[0]).toBe('Neuigkeiten');
  const { page, errors } = await site.open();
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: NETWORK });
  await page.getByRole('link', { name: 'Diese Seite gestalten' }).press('Enter');
  await page.getByRole('heading', { name: /^Seite gestalten/, level: 1 }).waitFor();
  const other = await page.context().newPage();
  await other.goto(HOME);

  await page.getByRole('checkbox', { name: 'Ratgeber', exact: true }).press('Space');
  await page.locator('#GUIDES-title').fill('Gut zu wissen');
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Nach oben: Ratgeber' }).press('Enter');
  await soon(async () => expect(await page.evaluate('document.activeElement.id')).toBe('GUIDES-up'));
  await page.getByRole('checkbox', { name: 'Neuigkeiten', exact: true }).press('Space');
  // The mouse does the same.
  await page.locator('li:has(#FIGURES-up) .home-block-handle').dragTo(page.locator('li:has(#GUIDES-up)'), { targetPosition: { x: 30, y: 5 } });
  await soon(async () => {
    const order = await page.locator('.home-block').evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-block')));
    expect(order.indexOf('FIGURES')).toBe(order.indexOf('GUIDES') - 1);
  });
  await page.getByRole('checkbox', { name: 'In Zahlen', exact: true }).press('Space');
  await expectWellMade(page, 'home-desk');
  const preview = String(await page.getByRole('link', { name: 'Vorschau in einem neuen Fenster' }).first().getAttribute('href'));
  expect((await sections(await visitor(preview)))[0]).toBe('Neuigkeiten');
  await press(page, 'Speichern');
  await page.getByText('Gespeichert').first().waitFor();

  const home = await visitor(NETWORK);
  const headings = await sections(home);
  expect(headings).toContain('Gut zu wissen');
  expect(headings).toContain('In Zahlen');
  expect(headings).not.toContain('Neuigkeiten');
  await home.getByRole('link', { name: 'Versichert im Ehrenamt' }).waitFor();
  await expectWellMade(home, 'home');
  await page.goto(preview);
  await page.getByText('Vorschau: Diese Seite sieht nur die Koordination').waitFor();
  expect(await sections(page)).toEqual(expect.arrayContaining(headings));

  await press(other, 'Speichern');
  await other.getByText('Jemand anderes hat das inzwischen geändert.').first().waitFor();
  expect(await sections(await visitor(NETWORK))).toEqual(headings);
  expect(errors).toEqual([]);
});

test('a coordinator says when the door is open, is told what cannot be, and visitors read it', async () => {
  const { page, errors } = await site.open();
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: '/desk/network/bitburg/hours' });
  await page.getByRole('heading', { name: /^Kontakt und Sprechzeiten/, level: 1 }).waitFor();
  await press(page, 'Sprechzeit hinzufügen');
  const hours = page.getByRole('group', { name: 'Sprechzeiten' }).getByRole('listitem').last();
  await hours.getByLabel('Wochentag').selectOption({ label: 'Freitag' });
  await hours.getByLabel('Bis').fill('08:00');
  await press(page, 'Speichern');
  await page.getByText('Das Ende muss nach dem Anfang liegen.').first().waitFor();
  await expectWellMade(page, 'hours-wanting');
  await hours.getByLabel('Bis').fill('11:45');
  await press(page, 'Speichern');
  await page.getByText('Gespeichert').first().waitFor();
  const reader = await visitor(NETWORK);
  await reader.getByText('Freitag, 09:00 bis 11:45').waitFor();
  expect(await reader.locator('script[type="application/ld+json"]').textContent()).toContain('"closes":"11:45"');
  await expectWellMade(reader, 'hours');
  expect(errors).toEqual([]);
});

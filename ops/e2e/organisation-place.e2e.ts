import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { askWell } from './graph.ts';
import { signInPage } from './sign-in.ts';

jest.setTimeout(240_000);

const SLUG = 'lesepaten-bitburger-land';
const ADDRESS = `{ organisation(slug: "${SLUG}") { address { town postalCode latitude longitude } } }`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

interface Address {
  readonly town: string;
  readonly postalCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
const addressNow = async () => (await askWell<{ organisation: { address: Address } }>(site.url, ADDRESS)).organisation.address;

async function accessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.getByText('Gespeichert', { exact: true }).waitFor();
}

test('an organisation says where it is by a suggestion or by what it types, and its page shows that on a map', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: `/workspace/${SLUG}/page` });
  await page.waitForLoadState('networkidle');
  const town = page.getByLabel('Stadt oder Dorf');
  const code = page.getByLabel('Postleitzahl (freiwillig)');
  await town.fill('5459');
  await page.locator('datalist option[value="54595 Prüm"]').waitFor({ state: 'attached' });
  await town.fill('54595 Prüm');
  await soon(async () => expect([await town.inputValue(), await code.inputValue()]).toEqual(['Prüm', '54595']));
  await accessible(page);
  await save(page);
  const chosen = await addressNow();
  expect(chosen).toMatchObject({ town: 'Prüm', postalCode: '54595' });
  expect(Math.hypot((chosen.latitude ?? 0) - 50.2, (chosen.longitude ?? 0) - 6.4)).toBeLessThan(0.1);

  await page.goto(`/organisations/${SLUG}`);
  await page.getByText('Auf der Karte zeigen').click();
  await page.locator('.map-marker').waitFor();
  await accessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);

  const { page: desk } = await site.open({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
  await signInPage(desk, site, 'verein@bitburg.example', { returnTo: `/workspace/${SLUG}/page` });
  await desk.waitForLoadState('networkidle');
  await desk.getByLabel('Stadt oder Dorf').fill('Bitburg');
  await desk.getByLabel('Postleitzahl (freiwillig)').fill('54634');
  await save(desk);
  const typed = await addressNow();
  expect(typed).toMatchObject({ town: 'Bitburg', postalCode: '54634' });
  expect(Math.hypot((typed.latitude ?? 0) - 49.97, (typed.longitude ?? 0) - 6.52)).toBeLessThan(0.1);
  // Somebody may be faster than the scripts.
  const { promise: pressed, resolve: letThrough } = Promise.withResolvers<void>();
  await desk.route('**/assets/*.js', async (route) => {
    await pressed;
    await route.continue();
  });
  await desk.goto(`/organisations/${SLUG}`, { waitUntil: 'commit' });
  await desk.getByText('Auf der Karte zeigen').focus();
  await desk.keyboard.press('Enter');
  letThrough();
  await desk.locator('.map-marker').waitFor();
  await accessible(desk);
  expect(errors).toEqual([]);
});

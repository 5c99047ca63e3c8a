import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually, soon } from './eventually.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterEach(() => site?.closePages());
afterAll(() => site?.close());

const PHONE = { viewport: { width: 360, height: 780 } };
const heading = '#results-heading';

describe('the search page', () => {
  test('finds "Kinder" within 20 km of 54634 and says why', async () => {
    const { page, errors } = await site.open();
    await page.goto('/');
    await page.getByLabel('Was möchten Sie tun?').fill('Kinder');
    await page.getByRole('combobox', { name: 'Wo?' }).fill('54634');
    await page.getByLabel('Umkreis').selectOption('25');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.waitForURL(/q=Kinder/);
    await page.goto('/?q=Kinder&place=54634&radius=20');
    const first = page.locator('.opportunity-card').first();
    expect(await first.innerText()).toMatch(/km entfernt/);
    expect(await first.innerText()).toMatch(/enthält „/);
    expect(errors).toEqual([]);
  });

  test('answers a choice at once, keeps it in the address and lets it be undone', async () => {
    const { page, errors } = await site.open();
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const all = await page.locator(heading).innerText();
    await page.getByRole('checkbox', { name: /^Schule und Kindergarten/ }).check();
    await page.waitForURL(/interest=school/);
    await page.locator(heading).filter({ hasNotText: all }).waitFor();
    await soon(async () => expect(await page.evaluate("document.activeElement?.getAttribute('value')")).toBe('school'));
    await page.getByRole('link', { name: 'Filter entfernen: Schule und Kindergarten' }).click();
    await page.locator(heading).filter({ hasText: all }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(errors).toEqual([]);
  });

  test('works without JavaScript', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto('/');
    await page.getByLabel('Was möchten Sie tun?').fill('Garten');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.waitForURL(/q=Garten/);
    expect(await page.locator(heading).innerText()).toMatch(/^\d+ Angebote?$/);
    await page.goto('/');
    await page.getByRole('link', { name: 'Weitere Angebote anzeigen' }).click();
    await page.waitForURL(/\?after=/);
    expect(await page.locator('.opportunity-card').count()).toBe(20);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/\/en\?after=/);
    expect(await page.locator('h1').innerText()).toBe('Where is your help welcome?');
  });

  test('adds further results below and finds them again on the way back', async () => {
    const { page } = await site.open();
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'Weitere Angebote anzeigen' }).click();
    await page.locator('.opportunity-card').nth(39).waitFor();
    const offer = page.locator('.opportunity-card-title a').nth(30);
    const title = await offer.innerText();
    await offer.click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.goBack();
    await page.locator('.opportunity-card').nth(39).waitFor();
  });

  test('says at the field that a place is not known', async () => {
    const { page } = await site.open();
    await page.goto('/?place=Nirgendwohausen');
    expect(await page.getByText('Diesen Ort kennen wir nicht.').count()).toBe(1);
    expect(await page.getByRole('combobox', { name: 'Wo?' }).getAttribute('aria-invalid')).toBe('true');
  });

  test('proposes what to drop when nothing fits', async () => {
    const { page } = await site.open();
    await page.goto('/?q=Sternenstaubsauger&place=54634');
    await page.getByRole('link', { name: /^Ohne die Suchwörter/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('q'));
  });

  test('keeps the results when the connection breaks, and goes on afterwards', async () => {
    const { page } = await site.open();
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('checkbox', { name: /^Soziales/ }).check();
    await page.getByText('Der Dienst ist nicht erreichbar.').waitFor();
    expect(await page.locator('.opportunity-card').count()).toBe(20);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByText('Der Dienst ist nicht erreichbar.').waitFor({ state: 'detached' });
  });

  test('has a sheet of filters and a map on a phone', async () => {
    const { page, errors } = await site.open(PHONE);
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Kultur und Musik/ }).check();
    await page.waitForURL(/interest=culture/);
    await page.getByRole('button', { name: 'Ergebnisse anzeigen' }).click();
    await page.getByRole('button', { name: '1 Filter' }).waitFor();
    await page.getByRole('button', { name: 'Karte' }).click();
    await page.locator('.map-marker').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(errors).toEqual([]);
  });

  test('has a map that follows the light of the day', async () => {
    const { page } = await site.open({ colorScheme: 'light' });
    const brightness = async () => {
      const { channels } = await sharp(await page.locator('canvas.maplibregl-canvas').screenshot()).greyscale().stats();
      return channels[0]?.mean ?? NaN;
    };
    await page.goto('/');
    await eventually(async () => (await brightness()) > 150, 'a light map');
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(async () => (await brightness()) < 100, 'a dark map');
  });

  const views = ['/', '/en?q=garden', '/?place=Nirgendwohausen', '/?q=Sternenstaubsauger', '/nichts'].flatMap((path) =>
    (['light', 'dark'] as const).flatMap((colorScheme) => [360, 1280].map((width) => ({ path, colorScheme, width }))),
  );
  test.each(views)(
    'has nothing that axe finds at $path, $colorScheme, $width px',
    async ({ path, colorScheme, width }) => {
      const { page } = await site.open({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await accessibilityFindings(page)).toEqual([]);
    },
    120_000,
  );
});

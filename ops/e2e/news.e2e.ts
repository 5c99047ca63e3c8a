import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openSite, type Site } from './browser.ts';
import { inDays } from './days.ts';
import { soon } from './eventually.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

const DESK = '/desk/network/bitburg/news';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const feed = async (): Promise<string> => (await fetch(`${site.url}/feeds/news.atom?network=bitburg`)).text();

async function visitor(path: string): Promise<{ page: Page; status: number | undefined }> {
  const { page } = await site.open({ viewport: { width: 360, height: 740 } });
  const response = await page.goto(path);
  return { page, status: response?.status() };
}

test('a coordinator writes news with a picture, publishes them by keyboard, and brings an older version back', async () => {
  const { page, errors } = await site.open();
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: '/networks/bitburg' });
  await page.getByRole('link', { name: 'Neuigkeiten verwalten' }).press('Enter');
  await page.getByRole('heading', { name: 'Neuigkeiten: Engagement Netz Bitburg', level: 1 }).waitFor();
  await expectWellMade(page, 'news-desk');
  await page.getByRole('link', { name: 'Neuigkeit schreiben' }).press('Enter');

  // What is missing or dangerous is said beside its field, and nothing that was written is lost.
  await page.getByRole('heading', { name: 'Neuigkeit schreiben', level: 1 }).waitFor();
  await page.getByLabel('Titel', { exact: true }).fill('Lesefest am Markt');
  await page.getByLabel('Text', { exact: true }).fill('Hallo <script>alert(1)</script>');
  await press(page, 'Speichern');
  await page.getByText('Skripte, Formulare und eingebettete Seiten').waitFor();
  expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Lesefest am Markt');
  await expectWellMade(page, 'news-wanting');
  await page.getByLabel('In ein oder zwei Sätzen').fill('Am Samstag lesen wir vor.');
  await page.getByLabel('Text', { exact: true }).fill('## Programm\n\n- Märchen\n- Musik');
  await page.getByRole('heading', { name: 'Programm' }).waitFor();
  await press(page, 'Speichern');
  await page.getByRole('heading', { name: 'Neuigkeit bearbeiten', level: 1 }).waitFor();
  const preview = await page.getByRole('link', { name: 'Vorschau der Seite' }).getAttribute('href');
  expect((await visitor(preview ?? '')).status).toBe(404);

  await page.getByLabel('Datei').setInputFiles({ name: 'kein-bild.png', mimeType: 'image/png', buffer: Buffer.from('kein Bild') });
  await page.getByLabel('Was ist zu sehen?').fill('Ein aufgeschlagenes Buch');
  await press(page, 'Hochladen');
  await page.getByText('Diese Datei lässt sich nicht verwenden').waitFor();
  await page.getByLabel('Datei').setInputFiles({ name: 'buch.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 800, height: 450, channels: 3, background: '#d9a441' } }).png().toBuffer() });
  await press(page, 'Hochladen');
  await page.getByRole('img', { name: 'Ein aufgeschlagenes Buch' }).waitFor();
  await press(page, 'Jetzt veröffentlichen');
  await page.getByText(/^Veröffentlicht: /).waitFor();
  await expectWellMade(page, 'news-editor');

  // It stands on the page of the network, in the feed, and on a page of its own for search engines too.
  const home = (await visitor('/networks/bitburg')).page;
  await home.getByRole('link', { name: 'Lesefest am Markt' }).waitFor();
  await expectWellMade(home, 'news-network');
  await home.getByRole('link', { name: 'Lesefest am Markt' }).click();
  await home.getByRole('img', { name: 'Ein aufgeschlagenes Buch' }).waitFor();
  expect(await home.locator('script[type="application/ld+json"]').textContent()).toContain('"@type":"NewsArticle"');
  await expectWellMade(home, 'news-article');
  expect(await feed()).toContain('<title>Lesefest am Markt</title>');

  // Somebody else saves meanwhile: whoever comes second loses nothing and overwrites nothing.
  const { page: other } = await site.open();
  await signInPage(other, site, 'koordination@bitburg.example', { returnTo: new URL(page.url()).pathname });
  await other.getByLabel('Titel', { exact: true }).fill('Lesefest im Park');
  await press(other, 'Speichern');
  await other.getByText('Gespeichert.').waitFor();
  await page.getByLabel('Titel', { exact: true }).fill('Lesefest überall');
  await press(page, 'Speichern');
  await page.getByText('Jemand anderes hat das inzwischen geändert.').waitFor();
  expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Lesefest überall');
  expect(await feed()).toContain('<title>Lesefest im Park</title>');

  // The older version comes back, for everybody.
  await other.locator('summary', { hasText: 'Lesefest am Markt' }).press('Enter');
  await expectWellMade(other, 'news-history');
  await press(other, 'Diese Fassung zurückholen');
  await other.locator('summary', { hasText: 'Lesefest im Park' }).waitFor();
  await soon(async () => expect(await other.getByLabel('Titel', { exact: true }).inputValue()).toBe('Lesefest am Markt'));
  expect(await feed()).toContain('<title>Lesefest am Markt</title>');

  // Taken back, nobody sees it any more; a time that is over is refused, one that comes is told.
  await press(other, 'Zurücknehmen');
  await other.getByText('Entwurf', { exact: true }).waitFor();
  expect((await visitor(preview ?? '')).status).toBe(404);
  await other.getByLabel('Tag', { exact: true }).fill('2020-01-01');
  await press(other, 'Zu diesem Zeitpunkt veröffentlichen');
  await other.getByText('Dieser Zeitpunkt geht nicht').waitFor();
  await other.getByLabel('Tag', { exact: true }).fill(inDays(7));
  await press(other, 'Zu diesem Zeitpunkt veröffentlichen');
  await other.getByText(/^Wird veröffentlicht: /).waitFor();
  await press(other, 'Diesen Beitrag löschen');
  await press(other, 'Ja, endgültig löschen');
  await other.waitForURL((address) => address.pathname === DESK);
  await other.getByText('So finden Sie in drei Schritten ein Ehrenamt').waitFor();
  expect(await other.getByText('Lesefest am Markt').count()).toBe(0);
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
});

test('the box of the home page finds news beside the offers, with the way to all of them', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await page.goto('/?q=Spielplatz&network=bitburg');
  const also = page.getByRole('region', { name: 'Außerdem gefunden' });
  await also.getByRole('link', { name: '63 Freiwillige, ein Spielplatz' }).waitFor();
  await expectWellMade(page, 'also-found');
  await also.getByRole('link', { name: /^Alle Neuigkeiten dazu/ }).press('Enter');
  await page.waitForURL((address) => address.pathname === '/news' && address.searchParams.get('q') === 'Spielplatz');
  await page.getByRole('link', { name: '63 Freiwillige, ein Spielplatz' }).waitFor();
  await page.getByLabel('Wörter').fill('Unterwasserkorbflechten');
  await press(page, 'Suchen');
  await page.getByText('Nichts hat diese Wörter').waitFor();
  expect(new URL(page.url()).searchParams.get('network')).toBe('bitburg');
  await expectWellMade(page, 'news-not-found');
  expect(errors).toEqual([]);
});

test('news are read without JavaScript, in both languages, and only the coordination gets to the desk', async () => {
  const { page } = await site.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto('/en/news');
  await page.getByRole('link', { name: 'New in town? You are welcome to join in' }).click();
  await page.getByText('Nobody expects perfect grammar').waitFor();
  const volunteer = (await site.open()).page;
  await signInPage(volunteer, site, 'freiwillig@bitburg.example', { returnTo: DESK });
  await volunteer.getByText('Diese Seite ist nicht für Ihr Konto').waitFor();
  await volunteer.goto(`${DESK}/new`);
  await volunteer.getByText('Diese Seite ist nicht für Ihr Konto').waitFor();
  await volunteer.goto('/news');
  await expectWellMade(volunteer, 'news-list');
});

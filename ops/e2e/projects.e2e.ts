import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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
const leaflet = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n');

/** A PDF of so many bytes, as a scanner makes them. */
const aScan = (bytes: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /DCTDecode >>\nstream\n'), randomBytes(bytes), Buffer.from('\nendstream\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n')]);

async function upload(page: Page, title: string, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Datei').last().setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await page.locator('#document-title').fill(title);
  await press(page, 'Dokument hochladen');
}

test('a coordinator says with whom a project is done and adds what can be downloaded, and visitors find both', async () => {
  const { page, errors } = await site.open();
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: '/desk/network/bitburg/projects' });
  await page.getByRole('link', { name: /^Über ein Projekt schreiben|^Projekt beschreiben|Projekt/ }).first().waitFor();
  await page.goto('/desk/network/bitburg/projects/new');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByLabel('Titel', { exact: true }).fill('Lesen in der Straßenbahn');
  await page.getByLabel('In ein oder zwei Sätzen').fill('Wir lesen dort, wo alle warten.');
  await page.getByLabel('Text', { exact: true }).fill('## Worum es geht\n\nUm Geschichten.');
  await press(page, 'Speichern');
  await page.getByRole('heading', { name: 'Projekt bearbeiten', level: 1 }).waitFor();

  await page.getByLabel('Organisation dieser Seite suchen').pressSequentially('Bildungsw');
  await page.getByRole('button', { name: /^Hinzufügen: Bildungswerk Kylltal/ }).press('Enter');
  await page.getByRole('button', { name: 'Entfernen: Bildungswerk Kylltal' }).waitFor();
  await press(page, 'Andere hinzufügen');
  await page.locator('input[name="name"]:focus').waitFor();
  const other = page.locator('section[aria-labelledby="partners"] li').last();
  await other.getByLabel('Name').fill('Stadtwerke');
  await other.getByLabel('Internetadresse').fill('http://stadtwerke.example');
  await press(page, 'Partner speichern');
  await other.getByText('Eine Adresse beginnt mit https://.').waitFor();
  await other.getByLabel('Internetadresse').fill('https://stadtwerke.example/');
  await press(page, 'Partner speichern');
  await page.getByText('Gespeichert').first().waitFor();

  await upload(page, 'Harmlos', 'harmlos.pdf', Buffer.from('<html><script>alert(1)</script></html>'));
  await page.getByText(/^Diese Datei enthält Makros/).waitFor();
  await upload(page, 'Zu viel', 'gross.pdf', Buffer.alloc(10_000_001));
  await page.getByText(/^Diese Datei ist zu groß/).waitFor();
  await expectWellMade(page, 'project-wanting');
  await upload(page, 'Faltblatt', 'faltblatt.pdf', leaflet);
  await page.getByRole('link', { name: 'Faltblatt', exact: true }).waitFor();
  await upload(page, 'Zeitplan', 'zeitplan.txt', Buffer.from('Montags um vier'));
  await page.getByRole('link', { name: 'Zeitplan', exact: true }).waitFor();
  await press(page, 'Nach oben: Zeitplan');
  await page.locator('section[aria-labelledby="documents"] li').first().getByRole('link', { name: 'Zeitplan' }).waitFor();
  await expectWellMade(page, 'project-editor');
  await press(page, 'Jetzt veröffentlichen');
  await page.getByText(/^Veröffentlicht: /).waitFor();
  // Browsers note the file that was refused.
  expect(errors.filter((error) => !error.includes('400'))).toEqual([]);

  const { page: reader } = await site.open({ viewport: { width: 360, height: 740 } });
  await reader.goto('/projects?network=bitburg');
  await reader.getByRole('link', { name: 'Lesen in der Straßenbahn' }).click();
  await reader.getByRole('heading', { name: 'Zum Herunterladen' }).waitFor();
  const partners = reader.locator('section[aria-labelledby="partners"] li');
  expect(await partners.first().textContent()).toMatch(/^Bildungswerk Kylltal.*Geprüft/);
  expect(await partners.last().getByRole('link', { name: 'Stadtwerke' }).getAttribute('href')).toBe('https://stadtwerke.example/');
  const documents = reader.locator('section[aria-labelledby="documents"] li');
  expect(await documents.allTextContents()).toEqual(['ZeitplanTXT, 1 kB', 'FaltblattPDF, 1 kB']);
  const jsonLd = await reader.locator('script[type="application/ld+json"]').textContent();
  expect(jsonLd).toContain('"encodingFormat":"application/pdf"');
  expect(jsonLd).toContain('"contributor"');
  await expectWellMade(reader, 'project-with-documents');
  const [download] = await Promise.all([reader.waitForEvent('download'), documents.last().getByRole('link').click()]);
  expect(download.suggestedFilename()).toBe('faltblatt.pdf');
});

test('a coordinator uploads a document of 5 MB, sees how far it is, loses nothing when the line breaks, and visitors get it byte by byte', async () => {
  const { page } = await site.open();
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: '/desk/network/bitburg/projects' });
  await page.goto('/desk/network/bitburg/projects/new');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByLabel('Titel', { exact: true }).fill('Satzungen für alle');
  await page.getByLabel('In ein oder zwei Sätzen').fill('Was in Vereinen gilt.');
  await page.getByLabel('Text', { exact: true }).fill('Zum Nachlesen.');
  await press(page, 'Speichern');
  await page.getByRole('heading', { name: 'Projekt bearbeiten', level: 1 }).waitFor();
  await page.getByText(/^PDF, Word, .* bis 10 MB, /).waitFor();

  const scan = aScan(5_000_000);
  await page.route('**/uploads/documents', (route) => route.abort('connectionreset'));
  await upload(page, 'Mustersatzung', 'satzung.pdf', scan);
  await page.getByText('Der Dienst konnte das gerade nicht speichern.').waitFor();
  expect(await page.locator('#document-title').inputValue()).toBe('Mustersatzung');
  expect(await page.locator('#document-file').inputValue()).toMatch(/satzung\.pdf$/);
  await page.unroute('**/uploads/documents');
  let uploads = 0;
  page.on('requestfinished', (request) => void (uploads += request.url().endsWith('/uploads/documents') ? 1 : 0));

  await page.route('**/graphql', (route) => route.abort('connectionreset'));
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_500_000 });
  await press(page, 'Dokument hochladen');
  await page.getByText(/^\d,\d von 5,0 MB sind gesendet\.$/).waitFor();
  await expectWellMade(page, 'project-uploading');
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  // The file has arrived, and what should follow has not: that alone is tried again.
  await page.getByText('Der Dienst konnte das gerade nicht speichern.').waitFor();
  await page.unroute('**/graphql');
  await press(page, 'Dokument hochladen');
  await page.getByRole('link', { name: 'Mustersatzung', exact: true }).waitFor();
  expect(uploads).toBe(1);
  await page.locator('section[aria-labelledby="documents"]').getByText('PDF, 5 MB').waitFor();
  await soon(async () => expect(await page.locator('#document-title').inputValue()).toBe(''));
  await upload(page, 'Noch einmal', 'satzung.pdf', leaflet);
  await page.getByRole('link', { name: 'Noch einmal', exact: true }).waitFor();
  await upload(page, 'Und noch einmal', 'satzung.pdf', leaflet);
  await page.getByRole('link', { name: 'Und noch einmal', exact: true }).waitFor();
  await press(page, 'Jetzt veröffentlichen');
  await page.getByText(/^Veröffentlicht: /).waitFor();

  const { page: reader } = await site.open({ viewport: { width: 360, height: 740 } });
  await reader.goto('/projects?network=bitburg');
  await reader.getByRole('link', { name: 'Satzungen für alle' }).click();
  const [download] = await Promise.all([reader.waitForEvent('download'), reader.getByRole('link', { name: 'Mustersatzung' }).click()]);
  expect((await readFile(await download.path())).equals(scan)).toBe(true);
});

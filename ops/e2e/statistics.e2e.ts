import { buffer, text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { signInAs, signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

const COORDINATOR = 'koordination@bitburg.example';
const STATISTICS = '/desk/network/bitburg/statistics';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

async function wordsOf(pdf: Buffer): Promise<string> {
  const { text: words } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return words.replaceAll(/\s+/g, ' ');
}

test('a coordinator reads the last quarter, what is counted, another period, and takes it along as a file', async () => {
  const { page, errors } = await site.open({ viewport: { width: 1280, height: 900 } });
  await signInPage(page, site, COORDINATOR, { returnTo: '/desk' });
  await page.getByRole('link', { name: 'Statistik', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Statistik: / }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
  const messages = page.getByRole('row', { name: /^Nachrichten / }).first();
  const quarter = await messages.getByRole('cell').allInnerTexts();
  expect(Number(quarter[0])).toBeGreaterThan(100);
  expect(Number(quarter[1])).toBeGreaterThan(100);
  await messages.locator('summary').press('Enter');
  await messages.getByText('Nachrichten an Organisationen, die im Zeitraum bestätigt wurden, zu einem Angebot oder allgemein.').waitFor();
  await page.getByRole('cell', { name: '*', exact: true }).first().waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Datei für Tabellen' }).press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^bitburg-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.csv$/);
  expect(await text(await download.createReadStream())).toMatch(/"Nachrichten";"Engagementfeld";"Schule[^\n]*/);

  const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Bericht (PDF)' }).press('Enter')]);
  expect(report.suggestedFilename()).toMatch(/^bitburg-\d{4}-\d\d-01-\d{4}-\d\d-\d\d\.pdf$/);
  expect(await wordsOf(await buffer(await report.createReadStream()))).toContain(`Nachrichten ${quarter.slice(0, 2).join(' ')}`);

  const to = await page.getByLabel('Bis Monat').inputValue();
  await page.getByLabel('Von Monat').fill(to);
  await page.getByRole('button', { name: 'Anzeigen' }).press('Enter');
  await page.waitForURL((url) => url.searchParams.get('from') === to);
  await page.waitForLoadState('networkidle');
  await soon(async () => expect(Number((await messages.getByRole('cell').allInnerTexts())[0])).toBeLessThan(Number(quarter[0])));
  expect(errors).toEqual([]);
});

test('a coordinator shows figures to everybody, on a page of the network and no other', async () => {
  const { page: visitor } = await site.open({ viewport: { width: 360, height: 740 } });
  await visitor.goto('/networks/bitburg/statistics');
  await visitor.getByText('Dieses Netzwerk zeigt keine Zahlen.').waitFor();
  const { page } = await site.open();
  await signInPage(page, site, COORDINATOR, { returnTo: STATISTICS });
  await page.getByRole('heading', { level: 1, name: /^Statistik: / }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByText('Zahlen, die alle sehen dürfen').press('Enter');
  for (const name of ['Geprüfte Organisationen', 'Nachrichten']) await page.getByRole('checkbox', { name, exact: true }).press('Space');
  await page.getByRole('button', { name: 'Speichern' }).press('Enter');
  await page.getByText('Gespeichert.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await visitor.goto('/networks/bitburg');
  await visitor.getByRole('link', { name: 'Dieses Netzwerk in Zahlen' }).press('Enter');
  await visitor.getByRole('heading', { level: 1, name: / in Zahlen$/ }).waitFor();
  await visitor.getByRole('row', { name: /^Nachrichten \d/ }).waitFor();
  await visitor.waitForLoadState('networkidle');
  expect(await visitor.getByRole('row', { name: /^Ohne Ergebnis/ }).count()).toBe(0);
  expect(await accessibilityFindings(visitor)).toEqual([]);
  expect(await visitor.evaluate('document.documentElement.scrollWidth')).toBe(360);
  const [report] = await Promise.all([visitor.waitForEvent('download'), visitor.getByRole('link', { name: 'Bericht (PDF)' }).press('Enter')]);
  const words = await wordsOf(await buffer(await report.createReadStream()));
  for (const shown of ['Engagement in Zahlen', 'Geprüfte Organisationen', 'Nachrichten']) expect(words).toContain(shown);
  for (const hidden of ['Ohne Ergebnis', 'Neu geprüft', 'Nach Ort']) expect(words).not.toContain(hidden);
  await visitor.goto('/desk/comparison');
  await visitor.waitForURL(/sign-in/);
  await page.goto('/desk/comparison');
  await page.getByText('Diese Seite ist nicht für Ihr Konto').waitFor();
});

test('a period that cannot be is refused in words, and the page is not for others', async () => {
  const { page } = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await signInPage(page, site, COORDINATOR, { returnTo: STATISTICS });
  await page.getByRole('heading', { level: 1, name: /^Statistik: / }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  for (const [query, words] of [
    ['from=2026-03&to=2026-01', 'Der erste Monat liegt nach dem letzten.'],
    ['from=2126-01&to=2126-03', 'Der letzte Monat ist noch nicht abgeschlossen'],
    ['from=2016-01&to=2026-01', 'Ein Zeitraum hat höchstens 24 Monate.'],
    ['from=1026-01&to=2026-01', 'Bitte geben Sie beide Monate als Jahr und Monat an'],
    ['from=x&to=', 'Bitte geben Sie beide Monate als Jahr und Monat an'],
  ] as const) {
    await page.goto(`${site.url}${STATISTICS}?${query}`);
    await page.getByRole('alert').getByText(words).waitFor();
  }
  const { page: other } = await site.open();
  await signInPage(other, site, 'verein@bitburg.example', { returnTo: STATISTICS });
  await other.getByText('Diese Seite ist nicht für Ihr Konto').waitFor();
});

test('the report of the coordinators is a file for them alone, in both languages, and what is wrong with its address is named', async () => {
  const get = (path: string, cookie = '') => fetch(`${site.url}${path}`, { headers: { cookie }, redirect: 'manual' });
  const [coordinator, member] = [await signInAs(site, COORDINATOR), await signInAs(site, 'verein@bitburg.example')];
  const codeOf = async (response: Response) => [response.status, ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code];
  expect(await codeOf(await get(`${STATISTICS}.pdf`))).toEqual([401, 'UNAUTHENTICATED']);
  expect(await codeOf(await get(`${STATISTICS}.pdf`, member))).toEqual([403, 'FORBIDDEN']);
  expect(await codeOf(await get('/desk/network/nowhere/statistics.pdf', coordinator))).toEqual([404, 'NOT_FOUND']);
  for (const query of ['from=2026-03&to=2026-01', 'from=x&to=', 'from=2126-01&to=2126-03']) expect(await codeOf(await get(`${STATISTICS}.pdf?${query}`, coordinator))).toEqual([400, 'BAD_USER_INPUT']);
  const english = await get(`/en${STATISTICS}.pdf`, coordinator);
  expect(['content-type', 'cache-control'].map((name) => english.headers.get(name))).toEqual(['application/pdf', 'private, no-store']);
  const words = await wordsOf(Buffer.from(await english.arrayBuffer()));
  for (const part of ['How volunteering is doing', 'By field of engagement', 'Searched for in vain', ' * ']) expect(words).toContain(part);
});

test('an operator sees the networks side by side, on a phone and on a desk, with what is counted', async () => {
  await inSite(site, 'organisations', `UPDATE people SET is_operator = true WHERE email = $1`, ['freiwillig@bitburg.example']);
  for (const [width, colorScheme, locale, title] of [[360, 'dark', 'EN', 'Networks compared'], [1280, 'light', 'DE', 'Netzwerke im Vergleich']] as const) {
    const { page } = await site.open({ viewport: { width, height: 800 }, colorScheme });
    await signInPage(page, site, 'freiwillig@bitburg.example', { locale, returnTo: locale === 'EN' ? '/en/desk/comparison' : '/desk/comparison' });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('row', { name: /^Engagement Netz Bitburg \d/ }).waitFor();
    await page.locator('main summary').press('Enter');
    await page.locator('main details dd').first().waitFor();
    await expectWellMade(page, 'comparison');
  }
});

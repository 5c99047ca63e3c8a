import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { askWell } from './graph.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';

jest.setTimeout(240_000);

const CLUB = 'lesepaten-bitburger-land';
const VOLUNTEER = 'freiwillig@bitburg.example';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

/** A date of the club with places. */
async function trainingOf(): Promise<{ id: string }> {
  const { organisation } = await askWell<{ organisation: { events: { nodes: { id: string; capacity: number | null }[] } } }>(site.url, 'query($slug: String) { organisation(slug: $slug) { events(first: 100) { nodes { id capacity } } } }', { slug: CLUB });
  const event = organisation.events.nodes.find(({ capacity }) => capacity !== null);
  if (!event) throw new Error('The club has no date with places.');
  return event;
}

/** The volunteer has a place at a date that goes on just now: nobody can wait for that in a test. */
async function comesToTraining(): Promise<void> {
  await inSite(
    site,
    'events',
    `WITH begun AS (
       UPDATE events SET starts_at = now() - interval '1 hour', ends_at = now() + interval '45 minutes', all_day = false, open_end = false WHERE id = $2 RETURNING id)
     INSERT INTO registrations (event_id, name, email, locale, party_size, status, created_at, confirmed_at) SELECT id, 'Kim Muster', $1, 'DE', 1, 'REGISTERED', now(), now() FROM begun`,
    [VOLUNTEER, (await trainingOf()).id],
  );
}

/** Writes to everybody by keyboard: the words, how many get them, and off. */
async function writeToAll(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Weiter: Wie viele bekommen sie?' }).press('Enter');
  await page.getByText('Bitte schreiben Sie etwas.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByLabel('Betreff (freiwillig)').fill('Schlüssel gefunden');
  await page.getByLabel('Nachricht', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Weiter: Wie viele bekommen sie?' }).press('Enter');
  await page.getByRole('button', { name: 'An eine angemeldete Person senden' }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ändern' }).press('Enter');
  await page.getByRole('button', { name: 'Weiter: Wie viele bekommen sie?' }).press('Enter');
  await page.getByRole('button', { name: 'An eine angemeldete Person senden' }).press('Enter');
  await page.getByText('An eine Person gesendet').waitFor();
  await soon(async () => expect(await page.locator(':focus').textContent()).toBe('An eine Person gesendet'));
  await page.getByRole('region', { name: 'An alle geschrieben' }).getByText('Am Ausgang liegt ein Schlüssel.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
}

test('the organisation says who came and writes to them; who came sees the hours, gets the certificate by keyboard, and anyone can check it', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, VOLUNTEER, { returnTo: '/my-attendances' });
  await page.getByText('Noch nichts.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await comesToTraining();
  const club = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(club.page, site, 'verein@bitburg.example', { returnTo: `/workspace/${CLUB}/events/${(await trainingOf()).id}/registrations` });
  await club.page.waitForLoadState('networkidle');
  await club.page.getByRole('button', { name: 'Kim Muster war nicht da' }).press('Enter');
  await club.page.getByRole('button', { name: 'Zurücknehmen, was über Kim Muster gesagt ist' }).press('Enter');
  await club.page.getByRole('button', { name: 'Kim Muster war da' }).press('Enter');
  await club.page.getByText('War da (1,75 Stunden)').waitFor();
  expect(await accessibilityFindings(club.page)).toEqual([]);
  await writeToAll(club.page, 'Am Ausgang liegt ein Schlüssel.\nWem gehört er?');
  expect(await club.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await club.page.setViewportSize({ width: 1280, height: 800 });
  expect(await accessibilityFindings(club.page)).toEqual([]);
  const mail = await mailThat(site.dataDir, ({ to, subject }) => to === VOLUNTEER && subject.startsWith('Schlüssel gefunden: '), 'the message to everybody');
  expect(mail.text).toContain('> Am Ausgang liegt ein Schlüssel.\n> Wem gehört er?');
  expect(mail.text).toMatch(/Lesepaten.* schreibt Ihnen zu Ihrer Anmeldung/);

  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.getByText('Ein Termin, 1,75 Stunden').waitFor();
  await page.getByRole('button', { name: 'Bescheinigung ausstellen' }).press('Enter');
  await page.getByText('Die Bescheinigung ist fertig.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  const file = await page.getByRole('link', { name: 'Bescheinigung (PDF)' }).getAttribute('href');
  const pdf = await fetch(new URL(file ?? '', site.url));
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);

  const code = /([\w-]{14})\.pdf$/.exec(file ?? '')?.[1] ?? '';
  const other = await site.open({ colorScheme: 'dark' });
  await other.page.goto('/en/certificates');
  await other.page.getByLabel('Number of a certificate').fill(code.toLowerCase());
  await other.page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await other.page.getByText('This certificate is genuine').waitFor();
  await other.page.getByText('1.75 hours').waitFor();
  expect(await accessibilityFindings(other.page)).toEqual([]);
  await other.page.goto('/certificates/AAAA-BBBB-CCCC');
  await other.page.getByText('Es gibt keine Bescheinigung mit dieser Nummer').waitFor();
  expect(await accessibilityFindings(other.page)).toEqual([]);
  expect([...errors, ...club.errors, ...other.errors]).toEqual([]);
});

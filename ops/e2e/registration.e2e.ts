import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually } from './eventually.ts';
import { askWell } from './graph.ts';
import { type Mail, mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';

jest.setTimeout(300_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const CLUB = 'lesepaten-bitburger-land';

const narrow = async (page: Page): Promise<void> => expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);

interface Small {
  readonly slug: string;
  readonly capacity: number;
}

/** Dates that come in a week or later and that one party can fill. */
async function smallEvents(): Promise<Small[]> {
  const from = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const { events } = await askWell<{ events: { nodes: { slug: string; status: string; capacity: number | null }[] } }>(site.url, 'query($filter: EventFilter) { events(filter: $filter, first: 100) { nodes { slug status capacity } } }', { filter: { from } });
  return events.nodes.flatMap(({ slug, status, capacity }) => (status === 'PUBLISHED' && capacity !== null && capacity <= 20 ? [{ slug, capacity }] : []));
}

const mailTo = (email: string, words: string): Promise<Mail> => mailThat(site.dataDir, ({ to, subject }) => to === email && subject.includes(words), `the mail "${words}"`);
const linkOf = (mail: Mail, page: 'confirm' | 'mine'): string => mail.links.find((link) => link.includes(`/registrations/${page}?token=`)) ?? '';

/** Registers without an account, and confirms by the mail: by keyboard. */
async function register(page: Page, slug: string, { name, email, party, button }: { name: string; email: string; party: number; button: string }): Promise<void> {
  await page.goto(`/events/${slug}`);
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Ihr Name').fill(name);
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
  await page.getByLabel('Wie viele kommen?').fill(String(party));
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: button }).press('Enter');
  await page.getByText('Erst wenn Sie ihn bestätigt haben, sind Sie angemeldet.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  const link = linkOf(await mailTo(email, 'Bitte bestätigen Sie Ihre Anmeldung'), 'confirm');
  // A mail scanner opens it first, and that takes nothing.
  await fetch(link);
  await page.goto(link);
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Anmeldung bestätigen' }).press('Enter');
}

test('one party fills a date, the next waits, the first cancels, and the second is offered the places and takes them', async () => {
  const [event] = await smallEvents();
  const { slug, capacity } = event as Small;
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(`/events/${slug}`);
  await page.waitForLoadState('networkidle');
  await narrow(page);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).press('Enter');
  await page.getByText('Bitte geben Sie Ihren Namen an').waitFor();
  await narrow(page);
  await register(page, slug, { name: 'Anna Müller', email: 'anna@people.example', party: capacity, button: 'Anmelden' });
  await page.getByText('Sie sind angemeldet').first().waitFor();
  const told = await mailTo('anna@people.example', 'Sie sind angemeldet');

  await register(page, slug, { name: 'Bert Maier', email: 'bert@people.example', party: 2, button: 'Auf die Warteliste' });
  await page.getByText('Sie sind Nummer 1 auf der Warteliste').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await narrow(page);
  await page.goto(`/events/${slug}`);
  await page.getByText('ausgebucht').waitFor();
  await page.getByText('1 auf der Warteliste').first().waitFor();

  await page.goto(linkOf(told, 'mine'));
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
  await narrow(page);
  await page.getByRole('button', { name: 'Anmeldung zurücknehmen' }).press('Enter');
  await page.getByText('Abgesagt', { exact: true }).waitFor();
  await mailTo('anna@people.example', 'Sie sind abgemeldet');

  await page.goto(linkOf(await mailTo('bert@people.example', 'Ein Platz ist frei'), 'mine'));
  await page.waitForLoadState('networkidle');
  await page.getByText('Ein Platz wird für Sie gehalten').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await narrow(page);
  await page.getByRole('button', { name: 'Platz annehmen' }).press('Enter');
  await page.getByText('Angemeldet', { exact: true }).waitFor();
  await mailTo('bert@people.example', 'Sie sind angemeldet');
  expect(errors).toEqual([]);
});

test('with an account one is registered at once, sees it at the date and in a list of its own, and takes it back, in English and at night', async () => {
  const event = (await smallEvents()).at(-1) as Small;
  const { page, errors } = await site.open({ colorScheme: 'dark' });
  await signInPage(page, site, 'freiwillig@bitburg.example', { locale: 'EN', returnTo: `/en/events/${event.slug}` });
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Register', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Your registration' }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.goto('/en/registrations');
  await page.waitForLoadState('networkidle');
  await page.getByText('Registered', { exact: true }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel the registration' }).press('Enter');
  await page.getByText('Cancelled', { exact: true }).waitFor();
  expect(errors).toEqual([]);
});

test('one’s own dates come into one’s own calendar by a secret address, which a new one makes worthless, and which can be switched off', async () => {
  const event = (await smallEvents()).at(-2) as Small;
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'gast@people.example', { returnTo: `/events/${event.slug}` });
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Ihr Name').fill('Gast');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).press('Enter');
  await page.getByText('Angemeldet', { exact: true }).waitFor();
  await page.goto('/registrations');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Kalender einschalten' }).press('Enter');
  await page.getByText('Der Kalender hat seine neue Adresse').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await narrow(page);
  const shown = () => page.getByLabel('Oder kopieren Sie diese Adresse in Ihren Kalender').inputValue();
  const path = async () => new URL(await shown()).pathname;
  const first = await path();
  expect(await page.getByRole('link', { name: 'Abonnieren' }).getAttribute('href')).toBe((await shown()).replace(/^https?:/, 'webcal:'));
  const answer = await fetch(site.url + first);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, max-age=60']);
  expect(await answer.text()).toContain('STATUS:CONFIRMED');
  await page.getByRole('button', { name: 'Neue Adresse geben' }).press('Enter');
  await eventually(async () => (await path()) !== first, 'another address of the calendar');
  const second = await path();
  expect([(await fetch(site.url + first)).status, (await fetch(site.url + second)).status]).toEqual([404, 200]);
  await page.getByRole('button', { name: 'Kalender ausschalten' }).press('Enter');
  await page.getByRole('button', { name: 'Kalender einschalten' }).waitFor();
  expect((await fetch(site.url + second)).status).toBe(404);
  expect(errors).toEqual([]);
});

test('who acts for the organisation sees who comes, as a list that can be printed and as a file, and nobody else does', async () => {
  const from = new Date(Date.now() + 86_400_000).toISOString();
  const { organisation } = await askWell<{ organisation: { events: { nodes: { id: string; slug: string; capacity: number | null; startsAt: string }[] } } }>(site.url, 'query($slug: String) { organisation(slug: $slug) { events(first: 100) { nodes { id slug capacity startsAt } } } }', { slug: CLUB });
  const event = organisation.events.nodes.find(({ capacity, startsAt }) => capacity !== null && capacity >= 2 && startsAt > from);
  if (!event) throw new Error('The club has no date with places.');
  const visitor = await site.open();
  await signInPage(visitor.page, site, 'gast@people.example', { returnTo: `/events/${event.slug}` });
  await visitor.page.waitForLoadState('networkidle');
  await visitor.page.getByLabel('Ihr Name').fill('=HYPERLINK("https://x.example")');
  await visitor.page.getByRole('button', { name: 'Anmelden', exact: true }).press('Enter');
  await visitor.page.getByText('Angemeldet', { exact: true }).waitFor();
  const path = `/workspace/${CLUB}/events/${event.id}`;
  expect((await visitor.page.goto(`${path}/registrations`))?.status()).toBe(404);

  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: path });
  await page.getByRole('link', { name: 'Sehen, wer kommt' }).press('Enter');
  await page.getByRole('rowheader', { name: '=HYPERLINK("https://x.example")' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
  await narrow(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Datei für Tabellen' }).press('Enter')]);
  expect(await text(await download.createReadStream())).toContain(`"'=HYPERLINK(""https://x.example"")"`);
  expect(errors).toEqual([]);
});

test('links that lead nowhere say so', async () => {
  const { page } = await site.open();
  for (const [path, words] of [['/registrations/mine?token=abgeschnitten', 'Dieser Link führt zu keiner Anmeldung (mehr)'], ['/registrations/confirm', 'Diesen Link kennen wir nicht']] as const) {
    await page.goto(path);
    await page.getByText(words).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  }
});

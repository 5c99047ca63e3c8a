import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { type CalendarEntry, entriesOf } from './calendar-entries.ts';
import { inDays, inWords } from './days.ts';
import { type Mail, mailsOf, mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(420_000);

const EVENTS = '/workspace/lesepaten-bitburger-land/events';
const TITLE = 'Vorlesen für Anfänger';
const NARROW = { viewport: { width: 360, height: 740 } };

/** Who would like to come, in this order; with an account or without. */
const PEOPLE = [
  { email: 'freiwillig@bitburg.example', hasAccount: true },
  ...['anna', 'bert', 'cora', 'dirk', 'eva'].map((name) => ({ email: `${name}@people.example`, hasAccount: false })),
  { email: 'gast@people.example', hasAccount: true },
  { email: 'fritz@people.example', hasAccount: false },
];
const EMAILS = PEOPLE.map(({ email }) => email);
const [LEAVES, NEXT, LAST] = ['cora@people.example', 'gast@people.example', 'fritz@people.example'] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const mailTo = (email: string, words: string): Promise<Mail> => mailThat(site.dataDir, ({ to, subject }) => to === email && subject.includes(words), `the mail "${words}" to ${email}`);
const linkOf = (mail: Mail, page: 'confirm' | 'mine'): string => mail.links.find((link) => link.includes(`/registrations/${page}?token=`)) ?? '';

/** The one entry of the calendar that came with a mail. */
async function entryFor(email: string, words: string): Promise<CalendarEntry> {
  const { calendars } = await mailTo(email, words);
  const [entry, ...more] = calendars.flatMap(entriesOf);
  if (!entry || more.length > 0) throw new Error(`The mail "${words}" to ${email} has ${calendars.length} calendars with ${more.length} entries too many.`);
  return entry;
}

/** Writes a training with six places on four weeks and publishes it; gives the address of its first date. */
async function writeTraining(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Fortbildung', { exact: true }).check();
  await page.getByLabel('Titel', { exact: true }).fill(TITLE);
  await page.getByLabel('In ein oder zwei Sätzen').fill('Wie man Kindern vorliest.');
  await page.getByLabel('Ort', { exact: true }).fill('54634');
  await page.getByText('Schule', { exact: false }).first().click();
  await page.getByLabel('Vorlesen', { exact: true }).check();
  await page.getByLabel('Plätze (freiwillig)').fill('6');
  await page.getByLabel('Für wen ist die Fortbildung? (freiwillig)').fill('Alle, die vorlesen möchten');
  await page.getByLabel('Tag', { exact: true }).fill(inDays(10));
  await page.getByLabel('Beginnt um').fill('18:00');
  await page.getByLabel('Endet um').fill('19:30');
  await page.getByLabel('Wiederholung').selectOption({ label: 'Jede Woche' });
  await page.getByLabel('Letzter möglicher Tag').fill(inDays(10 + 3 * 7));
  await press(page, 'Als Entwurf speichern');
  await page.getByRole('heading', { name: 'Termin bearbeiten' }).waitFor();
  await press(page, 'Veröffentlichen');
  await page.getByText('Veröffentlicht: Jetzt sehen ihn alle.').waitFor();
  await expectWellMade(page, 'training-published');
  return (await page.getByRole('link', { name: 'Öffentliche Seite' }).getAttribute('href')) ?? '';
}

/** Registers one person for a date, on a phone. */
async function register(path: string, { email, hasAccount }: (typeof PEOPLE)[number], isFull: boolean): Promise<void> {
  const { page, errors } = await site.open(NARROW);
  if (hasAccount) await signInPage(page, site, email, { returnTo: path });
  else await page.goto(path);
  await page.waitForLoadState('networkidle');
  const name = page.getByLabel('Ihr Name');
  if (await name.isVisible()) await name.fill(`Person ${EMAILS.indexOf(email) + 1}`);
  if (!hasAccount) await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
  await press(page, isFull ? 'Auf die Warteliste' : 'Anmelden');
  if (!hasAccount) {
    await page.getByText('Erst wenn Sie ihn bestätigt haben, sind Sie angemeldet.').waitFor();
    await page.goto(linkOf(await mailTo(email, 'Bitte bestätigen Sie Ihre Anmeldung'), 'confirm'));
    await page.waitForLoadState('networkidle');
    await press(page, 'Anmeldung bestätigen');
  }
  await page.getByText(isFull ? /^(Sie sind Nummer \d auf der Warteliste|Auf der Warteliste)/ : /^(Sie sind angemeldet|Angemeldet)/).first().waitFor();
  await expectWellMade(page, isFull ? 'training-waiting' : 'training-registered');
  await mailTo(email, isFull ? 'Sie stehen auf der Warteliste' : 'Sie sind angemeldet');
  await page.context().close();
  expect(errors).toEqual([]);
}

test('a weekly training with six places: eight register, two wait, one cancels, the next takes the place, a date is moved, and every calendar is right', async () => {
  const club = await site.open();
  await signInPage(club.page, site, 'verein@bitburg.example', { returnTo: `${EVENTS}/new` });
  const path = await writeTraining(club.page);
  for (const [index, person] of PEOPLE.entries()) await register(path, person, index >= 6);

  // Whoever has a place has the date in the calendar, and nobody else.
  const first = await entryFor(EMAILS[0] ?? '', 'Sie sind angemeldet');
  expect(first).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED', zone: 'Europe/Berlin', hasZone: true, summary: TITLE, start: `${inDays(10)}T18:00:00`, end: `${inDays(10)}T19:30:00` });
  for (const email of EMAILS.slice(1, 6)) expect(await entryFor(email, 'Sie sind angemeldet')).toEqual({ ...first, stamp: expect.any(String) });
  for (const email of [NEXT, LAST]) expect((await mailTo(email, 'Sie stehen auf der Warteliste')).calendars).toEqual([]);

  // One gives the place back by the link of the mail; the next in the queue is offered it and takes it.
  const { page, errors } = await site.open(NARROW);
  await page.goto(linkOf(await mailTo(LEAVES, 'Sie sind angemeldet'), 'mine'));
  await page.waitForLoadState('networkidle');
  await press(page, 'Anmeldung zurücknehmen');
  await page.getByText('Abgesagt', { exact: true }).waitFor();
  await expectWellMade(page);
  expect(await entryFor(LEAVES, 'Sie sind abgemeldet')).toMatchObject({ method: 'CANCEL', uid: first.uid, sequence: first.sequence, status: 'CANCELLED' });
  await page.goto(linkOf(await mailTo(NEXT, 'Ein Platz ist frei'), 'mine'));
  await page.waitForLoadState('networkidle');
  await page.getByText('Ein Platz wird für Sie gehalten').waitFor();
  await expectWellMade(page);
  await press(page, 'Platz annehmen');
  await page.getByText('Angemeldet', { exact: true }).waitFor();
  await expectWellMade(page);
  expect(await entryFor(NEXT, 'Sie sind angemeldet')).toEqual({ ...first, stamp: expect.any(String) });
  await page.goto(path);
  await page.getByText('1 auf der Warteliste').first().waitFor();

  // The organisation sees who comes, and moves this date: a day later, an hour earlier.
  await club.page.getByRole('link', { name: 'Sehen, wer kommt' }).press('Enter');
  await club.page.getByRole('rowheader', { name: 'Person 8' }).waitFor();
  await expectWellMade(club.page, 'training-guests');
  await club.page.goBack();
  await club.page.waitForLoadState('networkidle');
  await club.page.getByLabel('Tag', { exact: true }).fill(inDays(11));
  await club.page.getByLabel('Beginnt um').fill('17:00');
  await press(club.page, 'Änderungen veröffentlichen');
  await club.page.getByText('Gespeichert.', { exact: true }).waitFor();

  await page.goto(path);
  await page.getByText(`Verlegt auf ${inWords(11)}, 17 bis 19.30 Uhr`).waitFor();
  await page.getByText(`Geplant war der Beginn am ${inWords(10)}, 18 Uhr.`).waitFor();
  await expectWellMade(page, 'training-moved');

  const moved = { ...first, sequence: first.sequence + 1, start: `${inDays(11)}T17:00:00`, end: `${inDays(11)}T19:30:00`, stamp: expect.any(String) };
  const coming = EMAILS.filter((email) => email !== LEAVES && email !== LAST);
  for (const email of coming) {
    const entry = await entryFor(email, 'Neuer Zeitpunkt');
    expect(entry).toEqual(moved);
    expect(entry.stamp > first.stamp).toBe(true);
  }
  // The entry that anybody can fetch says the same, and the other dates of the series are as they were.
  const [fetched] = entriesOf(await (await fetch(`${site.url}${path}.ics`)).text());
  expect(fetched).toEqual(moved);
  const feed = entriesOf(await (await fetch(`${site.url}/feeds/events.ics?organisation=lesepaten-bitburger-land`)).text()).filter(({ summary }) => summary === TITLE);
  expect(feed.map(({ sequence, start }) => [sequence, start])).toEqual([[moved.sequence, `${inDays(11)}T17:00:00`], [0, `${inDays(17)}T18:00:00`], [0, `${inDays(24)}T18:00:00`], [0, `${inDays(31)}T18:00:00`]]);
  expect(new Set(feed.map(({ uid }) => uid)).size).toBe(4);
  // Whoever waits is told as well, without an entry; whoever has left is not.
  await mailTo(LAST, 'Neuer Zeitpunkt');
  const told = (await mailsOf(site.dataDir)).filter(({ to, subject }) => subject.includes('Neuer Zeitpunkt') && !coming.includes(to));
  expect(told.map(({ calendars, to }) => [to, calendars.length])).toEqual([[LAST, 0]]);
  expect([...errors, ...club.errors]).toEqual([]);
});

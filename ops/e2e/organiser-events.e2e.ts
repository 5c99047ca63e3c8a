import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { inDays } from './days.ts';
import { soon } from './eventually.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

const EVENTS = '/workspace/lesepaten-bitburger-land/events';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** The page of an event as somebody sees it who is not signed in. */
async function visitorSees(path: string, text: string): Promise<Page> {
  const { page } = await site.open();
  expect((await page.goto(path))?.status()).toBe(200);
  await page.getByText(text).first().waitFor();
  return page;
}

test('an owner writes, publishes, moves and cancels a training, and a visitor sees each', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: EVENTS });
  await expectWellMade(page);
  await page.getByRole('link', { name: 'Neuen Termin schreiben' }).click();
  await page.getByRole('heading', { name: 'Neuer Termin', level: 1 }).waitFor();
  await expectWellMade(page);

  // What is missing is said before anything is saved, and a click leads to the field.
  await press(page, 'Als Entwurf speichern');
  await page.getByRole('link', { name: 'Beginnt um' }).press('Enter');
  await soon(async () => expect(await page.evaluate('document.activeElement.name')).toBe('startTime'));
  await expectWellMade(page);

  await page.getByLabel('Fortbildung', { exact: true }).check();
  await page.getByLabel('Titel', { exact: true }).fill('Vorlesen lernen');
  await page.getByLabel('Tag', { exact: true }).fill('2030-03-31');
  await page.getByLabel('Beginnt um').fill('02:30');
  await page.getByLabel('Endet um').fill('17:00');
  await press(page, 'Als Entwurf speichern');
  await page.getByText('Diese Uhrzeit gibt es an dem Tag nicht').waitFor();

  await page.getByLabel('Tag', { exact: true }).fill(inDays(30));
  await page.getByLabel('Beginnt um').fill('15:00');
  await page.reload({ waitUntil: 'networkidle' });
  await soon(async () => expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Vorlesen lernen'));
  await press(page, 'Als Entwurf speichern');
  await page.getByRole('heading', { name: 'Termin bearbeiten' }).waitFor();

  await press(page, 'Veröffentlichen');
  await page.getByText('Bitte geben Sie eine Postleitzahl oder einen Ort an').waitFor();
  await page.getByLabel('In ein oder zwei Sätzen').fill('Wie man Kinder zum Zuhören bringt.');
  await page.getByLabel('Ort', { exact: true }).fill('54634');
  await page.getByText('Schule', { exact: false }).first().click();
  await page.getByLabel('Vorlesen', { exact: true }).check();
  await page.getByLabel('Was kostet sie? (freiwillig)').fill('20 Euro');
  await page.getByLabel('Was bekommen die Teilnehmenden schriftlich? (freiwillig)').fill('Teilnahmebescheinigung');
  await expectWellMade(page);
  await press(page, 'Veröffentlichen');
  await page.getByText('Veröffentlicht: Jetzt sehen ihn alle.').waitFor();
  await expectWellMade(page);
  const path = await page.getByRole('link', { name: 'Öffentliche Seite' }).getAttribute('href');
  if (!path) throw new Error('The event has no public page.');
  const visitor = await visitorSees(path, 'Teilnahmebescheinigung');
  await visitor.getByText('20 Euro').waitFor();
  await expectWellMade(visitor);

  await page.getByLabel('Das Ende ist offen').check();
  await press(page, 'Änderungen veröffentlichen');
  await page.getByText('Gespeichert.', { exact: true }).waitFor();
  await visitorSees(path, 'ab 15 Uhr, Ende offen');

  await press(page, 'Diesen Termin absagen');
  await page.getByText('Bitte sagen Sie mit ein paar Worten, warum.').waitFor();
  await page.getByLabel('Warum fällt er aus?').fill('Der Referent ist erkrankt.');
  await press(page, 'Diesen Termin absagen');
  await page.getByText('Der Referent ist erkrankt.').waitFor();
  await expectWellMade(page);
  await expectWellMade(await visitorSees(path, 'Der Referent ist erkrankt.'));

  await page.goto(`${EVENTS}?show=cancelled`);
  await page.getByRole('link', { name: 'Vorlesen lernen' }).waitFor();
  await expectWellMade(page);
  expect(errors).toEqual([]);
});

test('a draft is deleted after a second question, in English, in the dark and on a wide screen', async () => {
  const { page, errors } = await site.open({ colorScheme: 'dark', locale: 'en-GB' });
  await signInPage(page, site, 'verein@bitburg.example', { locale: 'EN', returnTo: `/en${EVENTS}/new` });
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Title', { exact: true }).fill('A long summer');
  await page.getByLabel('It lasts all day, or several days').check();
  await page.getByLabel('First day').fill(inDays(40));
  await page.getByLabel('Last day (optional)').fill(inDays(42));
  await expectWellMade(page);
  await press(page, 'Save as a draft');
  await page.getByRole('heading', { name: 'Edit an event' }).waitFor();
  const address = page.url();
  await press(page, 'Delete the draft');
  await press(page, 'Yes, delete the draft');
  await page.waitForURL(/show=drafts/);
  await expectWellMade(page);
  expect((await page.goto(address))?.status()).toBe(404);
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
});

import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { inDays } from './days.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

const CLUB = 'lesepaten-bitburger-land';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** Writes and publishes a training that asks two questions; gives its address on the site. */
async function publishAsking(page: Page): Promise<string> {
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: `/workspace/${CLUB}/events` });
  await page.getByRole('link', { name: 'Neuen Termin schreiben' }).click();
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Titel', { exact: true }).fill('Vorlesefest');
  await page.getByLabel('In ein oder zwei Sätzen').fill('Wir lesen vor und essen zusammen.');
  await page.getByLabel('Tag', { exact: true }).fill(inDays(20));
  await page.getByLabel('Beginnt um').fill('15:00');
  await page.getByLabel('Endet um').fill('17:00');
  await page.getByLabel('Ort', { exact: true }).fill('54634');
  await page.getByLabel('Plätze (freiwillig)').fill('12');
  await page.getByText('Schule', { exact: false }).first().click();
  await page.getByLabel('Vorlesen', { exact: true }).check();
  await press(page, 'Frage hinzufügen');
  await press(page, 'Als Entwurf speichern');
  await page.getByText('Bitte schreiben Sie jede Frage aus').waitFor();
  await page.getByLabel('Was möchten Sie wissen?').fill('Haben Sie Allergien?');
  await press(page, 'Frage hinzufügen');
  const meal = page.getByRole('group', { name: 'Frage 2' });
  await meal.getByLabel('Was möchten Sie wissen?').fill('Was möchten Sie essen?');
  await meal.getByLabel('Wie wird sie beantwortet?').selectOption('CHOICE');
  await meal.getByLabel('Möglichkeiten', { exact: true }).fill('Mit Fleisch\n=Ohne Fleisch');
  await meal.getByLabel('Muss beantwortet werden').check();
  await press(page, 'Frage 2 nach oben');
  await expectWellMade(page, 'questions-editor');
  await press(page, 'Als Entwurf speichern');
  await page.getByRole('heading', { name: 'Termin bearbeiten' }).waitFor();
  await press(page, 'Veröffentlichen');
  await page.getByText('Veröffentlicht: Jetzt sehen ihn alle.').waitFor();
  return (await page.getByRole('link', { name: 'Öffentliche Seite' }).getAttribute('href')) ?? '';
}

test('an organiser asks, whoever registers answers, and the answers stand in the list and in its file', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  const path = await publishAsking(page);
  const { page: guest } = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await signInPage(guest, site, 'freiwillig@bitburg.example', { returnTo: path });
  await guest.waitForLoadState('networkidle');
  await press(guest, 'Anmelden');
  await guest.getByText('Bitte beantworten Sie diese Frage.').waitFor();
  await expectWellMade(guest, 'questions-asked');
  await guest.getByLabel('Was möchten Sie essen?').selectOption('=Ohne Fleisch');
  await guest.getByLabel('Haben Sie Allergien?').fill('Nüsse');
  await press(guest, 'Anmelden');
  await guest.getByRole('heading', { name: 'Ihre Anmeldung' }).waitFor();
  await guest.getByText('Nüsse').waitFor();
  await expectWellMade(guest, 'questions-answered');

  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Sehen, wer kommt' }).press('Enter');
  await page.getByText('Nüsse').waitFor();
  await expectWellMade(page, 'questions-list');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Datei für Tabellen' }).press('Enter')]);
  const rows: string[][] = parse(await text(await download.createReadStream()), { bom: true, delimiter: ';' });
  expect(rows[0]?.slice(4)).toEqual(['Was möchten Sie essen?', 'Haben Sie Allergien?']);
  expect(rows[1]?.slice(4)).toEqual(["'=Ohne Fleisch", 'Nüsse']);
  expect(errors).toEqual([]);
});

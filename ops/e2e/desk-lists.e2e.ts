import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { askWell } from './graph.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

/** As a spreadsheet of a town hall saves it: Windows-1252, a title above, and mistakes. */
const LIST = `Angebote der Vereine;;;;;
Verein;Aufgabe;Beschreibung;PLZ;Ort;E-Mail
Förderverein Ährenfeld e.V.;Ährenkränze binden;Für das Erntefest.;54634;Bitburg;feld@example.org
Förderverein Ährenfeld e.V.;;Ohne Titel.;54634;Bitburg;
Radlertreff Nimstal;Räder richten;Mit Kindern.;54634;Bitburg;keine Adresse
Radlertreff Nimstal;=SUMME(A1);Nur Text.;99999;Nirgendwo;
Radlertreff Nimstal;Touren leiten;Am Fluss entlang.;54634;Bitburg;
`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const offers = async (text: string): Promise<string[]> =>
  (await askWell<{ opportunities: { nodes: { title: string }[] } }>(site.url, 'query($text: String) { opportunities(filter: { text: $text }) { nodes { title } } }', { text })).opportunities.nodes.map(({ title }) => title);

test('a coordinator brings a list with mistakes in, chooses, sees what it brought, and undoes it', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: '/desk' });
  await page.getByRole('link', { name: 'Listen einlesen' }).press('Enter');
  await page.getByText('Noch wurde keine Liste eingelesen.').waitFor();
  await press(page, 'Erst einmal ansehen');
  await page.getByText('Bitte wählen Sie eine Datei.').first().waitFor();
  await expectWellMade(page, 'desk-lists');

  await page.getByLabel('Datei', { exact: true }).setInputFiles({ name: 'angebote.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST, 'latin1') });
  await press(page, 'Erst einmal ansehen');
  await page.getByText('Das würde geschehen. Noch ist nichts geändert.').waitFor();
  expect(await page.getByLabel('Aufgabe', { exact: true }).inputValue()).toBe('TITLE');
  await page.getByText('5 Zeilen, 3 mit Hinweisen, 2 können nicht übernommen werden').waitFor();
  await page.getByText('Aufgabe: Hier steht nichts, und ohne geht es nicht. (Zeile 4 der Datei)').waitFor();
  await page.getByText('3 Zeilen sind ausgewählt.').waitFor();
  await expectWellMade(page, 'desk-list-preview');

  // Other columns, then only what has hints, then one row less.
  await page.getByLabel('Beschreibung', { exact: true }).selectOption('SUMMARY');
  await press(page, 'So lesen');
  await page.getByText('Die Liste wird gelesen …').waitFor();
  await page.getByText('Das würde geschehen. Noch ist nichts geändert.').waitFor();
  expect(await page.getByLabel('Beschreibung', { exact: true }).inputValue()).toBe('SUMMARY');
  await page.getByLabel('Nur Zeilen mit Hinweisen zeigen').check();
  await page.getByText('Touren leiten').waitFor({ state: 'detached' });
  await page.getByLabel('Nur Zeilen mit Hinweisen zeigen').uncheck();
  await page.getByRole('checkbox', { name: /Touren leiten/ }).press('Space');
  await page.getByText('2 Zeilen sind ausgewählt.').waitFor();
  expect(await offers('Ährenkränze')).toEqual([]);
  await press(page, 'Ausgewählte Zeilen übernehmen');
  await page.getByText('Die Liste ist übernommen.').waitFor();
  await page.getByText('2 neue Organisationen, 0 geändert').waitFor();
  await page.getByText('2 neue Angebote, 0 geändert').waitFor();
  await expectWellMade(page, 'desk-list-taken');
  await soon(async () => expect([await offers('Ährenkränze'), await offers('Touren leiten Nimstal')]).toEqual([['Ährenkränze binden'], []]));

  // From now on every night, where it can be read.
  await page.getByLabel('Adresse der Liste').fill('http://listen.example/vereine.csv');
  await press(page, 'Jede Nacht lesen');
  await page.getByText('Die Adresse passt nicht').waitFor();
  await page.getByLabel('Adresse der Liste').fill('https://listen.example/vereine.csv');
  await page.getByLabel('Von selbst übernehmen').check();
  await press(page, 'Jede Nacht lesen');
  await page.getByText('Ab heute Nacht wird sie jede Nacht gelesen.').waitFor();
  await expectWellMade(page, 'desk-list-kept');

  await press(page, 'Diese Liste rückgängig machen');
  await press(page, 'Ja, alles zurücknehmen');
  await page.getByText('Die Liste wurde rückgängig gemacht.').waitFor();
  await page.getByText('4 wurden zurückgenommen.').waitFor();
  await expectWellMade(page, 'desk-list-undone');
  await soon(async () => expect(await offers('Ährenkränze')).toEqual([]));

  // Who takes it back is asked from now on; and no such server is there to be read.
  await page.getByRole('link', { name: 'Zurück zu den Listen' }).press('Enter');
  await page.getByText('Sie wird heute Nacht zum ersten Mal gelesen.').waitFor();
  await soon(async () => expect(await page.getByLabel('Nur fragen').isChecked()).toBe(true));
  await expectWellMade(page, 'desk-lists-kept');
  await press(page, 'Jetzt lesen');
  await page.getByText('Die Liste konnte nicht gelesen werden. Nichts wurde geändert.').waitFor();
  await page.getByRole('link', { name: 'Zurück zu den Listen' }).press('Enter');
  await press(page, 'Nicht mehr jede Nacht lesen');
  await press(page, 'Ja, nicht mehr lesen');
  await page.getByText('listen.example/vereine.csv').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});

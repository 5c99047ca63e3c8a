import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { inDays, inWords } from './days.ts';
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

/** The day of the week so many days from now, as it follows "Jeden". */
const weekdayOf = (days: number): string => inWords(days).split(',')[0] ?? '';

/** Opens the editor of one of the dates of the series, which stands in the list once and unfolds. */
async function editDate(page: Page, index: number): Promise<void> {
  await page.goto(EVENTS);
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('link', { name: 'Vorlesen üben' }).count()).toBe(1);
  const entry = page.locator('.workspace-posting', { hasText: 'Vorlesen üben' });
  await entry.getByText(/Termine? kommen noch/).press('Enter');
  await expectWellMade(page);
  await entry.locator('.series-dates li a').nth(index).press('Enter');
  await page.getByRole('heading', { name: 'Termin bearbeiten' }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** How the other dates of a series stand on the public page of one of them. */
async function othersOn(path: string): Promise<string[]> {
  const { page } = await site.open();
  expect((await page.goto(path))?.status()).toBe(200);
  await expectWellMade(page);
  return page.locator('.dates-of-series-list li').allInnerTexts();
}

/** What the page tells search engines. */
const toldOn = async (page: Page): Promise<unknown> => JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');

test('a weekly training with six places is written and published; one date is moved and one cancelled', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: `${EVENTS}/new` });
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Fortbildung', { exact: true }).check();
  await page.getByLabel('Titel', { exact: true }).fill('Vorlesen üben');
  await page.getByLabel('In ein oder zwei Sätzen').fill('Jede Woche ein anderes Buch.');
  await page.getByLabel('Ort', { exact: true }).fill('54634');
  await page.getByText('Schule', { exact: false }).first().click();
  await page.getByLabel('Vorlesen', { exact: true }).check();
  await page.getByLabel('Plätze (freiwillig)').fill('6');
  await page.getByLabel('Er gehört zum Angebot (freiwillig)').selectOption({ index: 1 });
  await page.getByLabel('Tag', { exact: true }).fill(inDays(10));
  await page.getByLabel('Beginnt um').fill('18:00');
  await page.getByLabel('Endet um').fill('19:30');
  await page.getByLabel('Wiederholung').selectOption({ label: 'Jede Woche' });

  // What is missing is said before anything is saved.
  await press(page, 'Als Entwurf speichern');
  await page.getByRole('link', { name: 'Letzter möglicher Tag' }).press('Enter');
  await soon(async () => expect(await page.evaluate('document.activeElement.name')).toBe('repeatUntil'));
  await page.getByLabel('Letzter möglicher Tag').fill(inDays(9));
  await press(page, 'Als Entwurf speichern');
  await page.getByText('Der letzte Tag liegt vor dem ersten Termin.').first().waitFor();
  await page.getByLabel('Letzter möglicher Tag').fill(inDays(10 + 3 * 7));
  await page.getByText(/^Jeden (\S+tag|Mittwoch), bis .+, 4 Termine\./).waitFor();
  await expectWellMade(page);
  await press(page, 'Als Entwurf speichern');
  await page.getByRole('heading', { name: 'Termin bearbeiten' }).waitFor();
  await soon(async () => expect(await page.getByLabel('Wiederholung').inputValue()).toBe('WEEKLY'));
  await press(page, 'Veröffentlichen');
  await page.getByText('Veröffentlicht: Jetzt sehen ihn alle.').waitFor();
  await soon(async () => expect(await page.getByLabel('Er ist ein Termin einer Reihe.', { exact: false }).inputValue()).toBe('THIS'));
  await expectWellMade(page);
  const path = (await page.getByRole('link', { name: 'Öffentliche Seite' }).getAttribute('href')) ?? '';
  const before = await othersOn(path);
  expect(before).toHaveLength(3);

  // The page leads to the offer, and the offer's page to the dates.
  const visitor = await site.open({ viewport: { width: 360, height: 740 } });
  await visitor.page.goto(path);
  expect(await toldOn(visitor.page)).toMatchObject({ maximumAttendeeCapacity: 6, remainingAttendeeCapacity: 6, eventSchedule: { repeatFrequency: 'P1W', startTime: '18:00', startDate: inDays(10), endDate: inDays(31) } });
  await visitor.page.locator('dd a[href^="/opportunities/"]').press('Enter');
  await visitor.page.locator(`a[href="${path}"]`).waitFor();
  await expectWellMade(visitor.page);

  await editDate(page, 1);
  await page.getByLabel('Beginnt um').fill('17:00');
  await press(page, 'Änderungen veröffentlichen');
  await page.getByText('Gespeichert.', { exact: true }).waitFor();

  await editDate(page, 2);
  await page.getByLabel('Warum fällt er aus?').fill('Die Referentin ist erkrankt.');
  await press(page, 'Diesen Termin absagen');
  await page.getByText('Die Referentin ist erkrankt.').waitFor();

  const after = await othersOn(path);
  expect(after[0]).toBe(before[0]?.replace('18 bis', '17 bis'));
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toContain('Abgesagt');
  expect(after[2]).toBe(before[2]);
  await visitor.page.goto(path);
  expect(await toldOn(visitor.page)).toMatchObject({ eventSchedule: { exceptDate: [expect.stringContaining(inDays(10 + 2 * 7))] } });

  // Those that follow change together, also to another day; what was set apart stays.
  await editDate(page, 0);
  await page.getByLabel('Er ist ein Termin einer Reihe.', { exact: false }).selectOption({ label: 'Alle Termine, die noch kommen' });
  await page.getByLabel('Er dauert den ganzen Tag', { exact: false }).check();
  await press(page, 'Änderungen veröffentlichen');
  await page.getByText('Mehrere Termine können nicht zusammen', { exact: false }).first().waitFor();
  await expectWellMade(page);
  await page.getByLabel('Er dauert den ganzen Tag', { exact: false }).uncheck();
  await page.getByLabel('Tag', { exact: true }).fill(inDays(11));
  await page.getByLabel('Beginnt um').fill('18:30');
  await press(page, 'Änderungen veröffentlichen');
  await page.getByText('Gespeichert.', { exact: true }).waitFor();
  await expectWellMade(page);
  await page.getByText(new RegExp(`^Jeden ${weekdayOf(11)}, bis`)).waitFor();
  const together = await othersOn(path);
  expect(together[0]).toBe(after[0]);
  expect(together[2]).toContain(`${inWords(10 + 3 * 7 + 1)}, 18.30 bis 19.30 Uhr`);
  await page.getByLabel('Warum fällt er aus?').fill('Wir machen Pause.');
  await press(page, 'Alle Termine absagen, die noch kommen');
  await page.getByText('Wir machen Pause.').waitFor();
  expect((await othersOn(path)).every((date) => date.includes('Abgesagt'))).toBe(true);
  await page.goto(`${EVENTS}?show=cancelled`);
  expect(await page.getByRole('link', { name: 'Vorlesen üben' }).count()).toBe(4);
  await expectWellMade(page);
  expect(errors).toEqual([]);
});

test('what repeats is said in English, too, in the dark and on a wide screen', async () => {
  const { page, errors } = await site.open({ colorScheme: 'dark', locale: 'en-GB' });
  await signInPage(page, site, 'verein@bitburg.example', { locale: 'EN', returnTo: `/en${EVENTS}/new` });
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Day', { exact: true }).fill('2030-01-29');
  await page.getByLabel('Repeats').selectOption({ label: 'Every month on the same weekday' });
  await page.getByLabel('Until when?').selectOption({ label: 'Without an end' });
  await page.getByText('Every last Tuesday of the month, without an end').waitFor();
  await page.getByLabel('Repeats').selectOption({ label: 'Every month on the same day' });
  await page.getByText('Months without this day are left out.').waitFor();
  await expectWellMade(page);
  expect(errors).toEqual([]);
});

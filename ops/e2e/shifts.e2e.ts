import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { inDays } from './days.ts';
import { soon } from './eventually.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

const EVENTS = '/workspace/lesepaten-bitburger-land/events';
const DAY = inDays(30);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** Writes a shift into the form: by keyboard, from where the focus lands. */
async function addShift(page: Page, number: number, { title, from, to, places }: Record<'title' | 'from' | 'to' | 'places', string>): Promise<void> {
  await press(page, 'Schicht hinzufügen');
  const group = page.getByRole('group', { name: `Schicht ${number}` });
  await group.locator('input:focus').waitFor();
  await page.keyboard.type(title);
  expect(await group.getByLabel('Was ist zu tun?').inputValue()).toBe(title);
  await group.getByLabel('Beginnt um').fill(from);
  await group.getByLabel('Endet um').fill(to);
  await group.getByLabel('Plätze (freiwillig)').fill(places);
}

/** Registers without an account for one shift and confirms by the mail. */
async function registerFor(path: string, shift: RegExp, { name, email }: Record<'name' | 'email', string>): Promise<Page> {
  const { page } = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await press(page, 'Anmelden');
  await page.getByText('Bitte wählen Sie mindestens eine Schicht.').waitFor();
  await page.getByLabel(shift).press('Space');
  await page.getByLabel('Ihr Name').fill(name);
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
  await expectWellMade(page, `shifts-form-${name}`);
  await press(page, 'Anmelden');
  await page.getByText('Erst wenn Sie ihn bestätigt haben, sind Sie angemeldet.').waitFor();
  const mail = await mailThat(site.dataDir, ({ to, subject }) => to === email && subject.includes('Bitte bestätigen Sie Ihre Anmeldung'), 'the mail that asks for confirmation');
  await page.goto(mail.links.find((link) => link.includes('/registrations/confirm?token=')) ?? '');
  await page.waitForLoadState('networkidle');
  await press(page, 'Anmeldung bestätigen');
  return page;
}

test('an organiser writes a work day with two shifts; one fills up, the next waits for it, and the other still has places', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: `${EVENTS}/new` });
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Arbeitseinsatz', { exact: true }).check();
  await page.getByLabel('Titel', { exact: true }).fill('Bücher räumen');
  await page.getByLabel('In ein oder zwei Sätzen').fill('Die Bücherei zieht um.');
  await page.getByText('Schule', { exact: false }).first().click();
  await page.getByLabel('Vorlesen', { exact: true }).check();
  await page.getByLabel('Tag', { exact: true }).fill(DAY);
  await page.getByLabel('Beginnt um').fill('08:00');
  await page.getByLabel('Endet um').fill('16:00');
  await page.getByLabel('Ort', { exact: true }).fill('54634');
  await addShift(page, 1, { title: 'Einräumen', from: '12:00', to: '17:00', places: '5' });
  await addShift(page, 2, { title: 'Ausräumen', from: '08:00', to: '12:00', places: '1' });
  await addShift(page, 3, { title: 'Zu viel', from: '08:00', to: '09:00', places: '' });
  await page.getByRole('button', { name: 'Schicht „Zu viel“ entfernen' }).press('Enter');
  await soon(async () => expect(await page.evaluate('document.activeElement.textContent')).toBe('Schicht hinzufügen'));
  await press(page, 'Als Entwurf speichern');
  await page.getByText('Eine Schicht liegt innerhalb der Zeit des Termins.').waitFor();
  await page.getByRole('link', { name: 'Schicht 1' }).press('Enter');
  await soon(async () => expect(await page.evaluate('document.activeElement.value')).toBe('17:00'));
  await expectWellMade(page, 'shifts-editor-wanting');
  await page.keyboard.press('Home');
  await page.getByRole('group', { name: 'Schicht 1' }).getByLabel('Endet um').fill('16:00');
  await press(page, 'Als Entwurf speichern');
  await page.getByRole('heading', { name: 'Termin bearbeiten' }).waitFor();
  // By time.
  await page.getByRole('group', { name: 'Schicht 1' }).waitFor();
  await soon(async () => expect(await page.getByRole('group', { name: 'Schicht 1' }).getByLabel('Was ist zu tun?').inputValue()).toBe('Ausräumen'));
  await press(page, 'Veröffentlichen');
  await page.getByText('Veröffentlicht: Jetzt sehen ihn alle.').waitFor();
  await expectWellMade(page, 'shifts-editor');
  const path = await page.getByRole('link', { name: 'Öffentliche Seite' }).getAttribute('href') ?? '';

  const anna = await registerFor(path, /Ausräumen/, { name: 'Anna Müller', email: 'anna@people.example' });
  await anna.getByText('Sie sind angemeldet').first().waitFor();
  const bert = await registerFor(path, /Ausräumen.*Warteliste/, { name: 'Bert Maier', email: 'bert@people.example' });
  await bert.getByText('Sie sind Nummer 1 auf der Warteliste').waitFor();
  await bert.setViewportSize({ width: 1280, height: 900 });
  await bert.goto(path);
  await bert.getByText('Eine Anmeldung wartet schon.').waitFor();
  await bert.getByText('5 Plätze sind noch frei.').waitFor();
  await expectWellMade(bert, 'shifts-public');

  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Sehen, wer kommt' }).press('Enter');
  await page.getByRole('heading', { name: 'Anmeldungen: Bücher räumen' }).waitFor();
  await page.getByRole('rowheader', { name: 'Anna Müller' }).waitFor();
  await page.getByRole('navigation', { name: 'Schichten' }).getByRole('link', { name: 'Einräumen' }).press('Enter');
  await page.getByText('Noch hat sich niemand angemeldet').waitFor();
  await page.getByRole('navigation', { name: 'Schichten' }).getByRole('link', { name: 'Ausräumen' }).press('Enter');
  await page.getByRole('rowheader', { name: 'Bert Maier' }).waitFor();
  await expectWellMade(page, 'shifts-guests');
  expect(errors).toEqual([]);
});

import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { inDays } from './days.ts';
import { eventually } from './eventually.ts';
import { mailsOf, mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(300_000);

const COORDINATOR = 'koordination@bitburg.example';
const VOLUNTEER = 'freiwillig@bitburg.example';
const STRANGER = 'ohne-konto@people.example';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const mailTo = (address: string, subject: string) => mailThat(site.dataDir, (mail) => mail.to === address && mail.subject === subject, `"${subject}" to ${address}`);
const linkIn = (links: readonly string[], path: string): string => links.find((link) => link.includes(path)) ?? '';

test('a newsletter is asked for, written, tried, sent, and ended with one click', async () => {
  // Somebody without an account confirms the address first; the volunteer has one.
  const { page: stranger, errors } = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await stranger.goto('/networks/bitburg');
  await stranger.getByRole('link', { name: 'Newsletter bestellen' }).press('Enter');
  await stranger.waitForURL(/\/networks\/bitburg\/newsletter$/);
  await stranger.waitForLoadState('networkidle');
  await press(stranger, 'Newsletter bestellen');
  await stranger.getByRole('alert').or(stranger.getByText('unvollständig')).first().waitFor();
  await stranger.getByLabel('Ihre E-Mail-Adresse').fill(STRANGER);
  await stranger.getByLabel('Ort (freiwillig)').fill('54634');
  await stranger.getByLabel('Sport und Bewegung').check();
  await expectWellMade(stranger, 'newsletter');
  await press(stranger, 'Newsletter bestellen');
  await stranger.getByText(`Wir haben einen Link an ${STRANGER} geschickt`).waitFor();
  const asked = await mailThat(site.dataDir, ({ to }) => to === STRANGER, 'the mail to confirm');
  await stranger.goto(linkIn(asked.links, '/newsletter/confirm?token='));
  await stranger.waitForLoadState('networkidle');
  await expectWellMade(stranger, 'newsletter-confirmation');
  await press(stranger, 'Ja, ich möchte den Newsletter');
  await stranger.getByText('Sie bekommen den Newsletter von jetzt an').waitFor();

  const { page: volunteer } = await site.open();
  await signInPage(volunteer, site, VOLUNTEER, { returnTo: '/networks/bitburg/newsletter' });
  await volunteer.waitForLoadState('networkidle');
  await press(volunteer, 'Newsletter bestellen');
  await volunteer.getByText('Sie bekommen den Newsletter von jetzt an').waitFor();

  const { page } = await site.open();
  await signInPage(page, site, COORDINATOR, { returnTo: '/desk/network/bitburg/newsletters' });
  await page.getByRole('link', { name: 'Newsletter schreiben' }).press('Enter');
  await page.waitForURL(/\/newsletters\/new$/);
  await page.waitForLoadState('networkidle');
  const [german, english] = [page.getByRole('group', { name: 'Deutsch' }), page.getByRole('group', { name: 'English' })];
  await german.getByLabel('Betreff').fill('Neues im Winter');
  await german.getByLabel('Text').fill('## Lesefest\n\nAm **Samstag** lesen wir vor.');
  await english.getByLabel('Betreff').fill('News in winter');
  await english.getByLabel('Text').fill('<script>alert(1)</script>');
  await press(page, 'Speichern');
  await page.getByText('lassen sich nicht verschicken').first().waitFor();
  await english.getByLabel('Text').fill('We read to you.');
  await press(page, 'Speichern');
  await page.waitForURL(/\/newsletters\/[0-9a-f-]{36}$/);
  await page.getByText('Empfang: 2 Personen').waitFor();
  await expectWellMade(page, 'newsletter-editor');
  await page.getByLabel('Ort (freiwillig)').fill('54634');
  await press(page, 'Speichern');
  await page.getByText('Empfang: weniger als 5 Personen').waitFor();

  await press(page, 'Test an mich schicken');
  await page.getByText(`Der Test ist unterwegs an ${COORDINATOR}`).waitFor();
  await Promise.all([mailTo(COORDINATOR, '[Test] Neues im Winter'), mailTo(COORDINATOR, '[Test] News in winter')]);

  // What waits for its time can be called back; then it goes out at once.
  await page.getByLabel('Tag', { exact: true }).fill(inDays(1));
  await press(page, 'Zu dieser Zeit verschicken');
  await page.getByText(/^Geht hinaus: /).waitFor();
  await press(page, 'Zurückholen');
  await press(page, 'Jetzt verschicken');
  const mail = await mailTo(VOLUNTEER, 'Neues im Winter');
  await mailTo(STRANGER, 'Neues im Winter');
  expect(mail.text).toContain('Am **Samstag** lesen wir vor.');
  expect((await mailsOf(site.dataDir)).filter(({ subject }) => subject === 'Neues im Winter')).toHaveLength(2);
  await eventually(async () => {
    await page.goto('/desk/network/bitburg/newsletters');
    return (await page.getByText('Erreicht: weniger als 5 Personen').count()) > 0;
  }, 'the newsletter among those that are sent');
  await expectWellMade(page, 'newsletters');

  // One click, in a mail program or on the page, and the settings know it.
  const end = linkIn(mail.links, '/unsubscribe?token=');
  expect((await fetch(end, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click', redirect: 'manual' })).status).toBeLessThan(400);
  await volunteer.goto(end);
  await volunteer.getByText('Sie erhalten keinen Newsletter von Engagement Netz Bitburg mehr').waitFor();
  await expectWellMade(volunteer, 'unsubscribe-newsletter');
  await volunteer.goto('/account/notifications');
  await volunteer.waitForLoadState('networkidle');
  expect(await volunteer.getByLabel('Newsletter der Netzwerke').isChecked()).toBe(true);
  await volunteer.goto(end);
  await press(volunteer, 'Keine Newsletter von irgendeinem Netzwerk mehr');
  await volunteer.getByText('Sie erhalten von hier keine Newsletter mehr, von keinem Netzwerk').waitFor();
  await volunteer.goto('/account/notifications');
  await volunteer.waitForLoadState('networkidle');
  expect(await volunteer.getByLabel('Newsletter der Netzwerke').isChecked()).toBe(false);
  await expectWellMade(volunteer, 'notifications-newsletters');
  expect(errors).toEqual([]);
});

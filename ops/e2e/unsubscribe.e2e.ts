import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { askWell } from './graph.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const INVITED = 'enough@people.example';
const INVITATIONS = 'Einladungen';

describe('somebody without an account who is invited', () => {
  test('wants no more invitations: the link of the mail opens a page whose button does it, without a script, and the settings of a later account know it', async () => {
    const { page: owner, errors } = await site.open();
    await signInPage(owner, site, 'verein@bitburg.example', { returnTo: '/workspace/lesepaten-bitburger-land/members' });
    await owner.getByLabel('E-Mail-Adresse').fill(INVITED);
    await owner.getByRole('button', { name: 'Einladung senden' }).click();
    await owner.getByText(`Die Einladung ist unterwegs an ${INVITED}`).waitFor();

    const mail = await mailThat(site.dataDir, ({ to }) => to === INVITED, 'an invitation');
    const link = mail.links.find((address) => address.includes('/unsubscribe?token=')) ?? '';
    expect(mail.text).toContain(`Keine Einladungen mehr an diese Adresse: ${link}`);
    await fetch(link, { method: 'HEAD' });
    const { page } = await site.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(link);
    await page.getByText(`Möchten Sie keine E-Mails der Art „${INVITATIONS}“ mehr erhalten?`).waitFor();
    await page.getByRole('button', { name: 'Keine solchen E-Mails mehr' }).press('Enter');
    await page.getByText(`Sie erhalten keine E-Mails der Art „${INVITATIONS}“ mehr`).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);

    const { page: later } = await site.open({ colorScheme: 'dark' });
    await later.goto(link);
    await later.waitForLoadState('networkidle');
    expect(await accessibilityFindings(later)).toEqual([]);
    await signInPage(later, site, INVITED, { returnTo: '/account/notifications' });
    await later.waitForLoadState('networkidle');
    expect(await later.getByLabel(INVITATIONS, { exact: true }).isChecked()).toBe(false);
    expect(await later.getByLabel('Prüfung Ihrer Organisation').isChecked()).toBe(true);
    expect(await accessibilityFindings(later)).toEqual([]);
    await later.getByLabel('Neue Anfragen').uncheck();
    await later.getByLabel('Prüfung Ihrer Organisation').uncheck();
    await later.getByLabel(INVITATIONS, { exact: true }).check();
    await later.getByRole('button', { name: 'Einstellungen speichern' }).click();
    await later.getByText('Ihre Einstellungen sind gespeichert').waitFor();
    await later.reload();
    expect(await Promise.all(['Neue Anfragen', 'Prüfung Ihrer Organisation', INVITATIONS].map((kind) => later.getByLabel(kind, { exact: true }).isChecked()))).toEqual([false, false, true]);
    expect(errors).toEqual([]);
  });
});

test('a program that reads mails unsubscribes by the address in the header, at once', async () => {
  const email = 'robot@people.example';
  const { page } = await site.open();
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: '/workspace/lesepaten-bitburger-land/members' });
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByRole('button', { name: 'Einladung senden' }).click();
  const { links } = await mailThat(site.dataDir, ({ to }) => to === email, 'an invitation');
  const link = links.find((address) => address.includes('/unsubscribe?token=')) ?? '';
  const token = new URL(link).searchParams.get('token');
  const setting = () => askWell<object>(site.url, 'query($token: String!) { organisationUnsubscription(token: $token) { kind isWanted } }', { token });
  expect(await setting()).toEqual({ organisationUnsubscription: { kind: 'INVITATIONS', isWanted: true } });
  const answer = await fetch(link, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click', redirect: 'manual' });
  expect(answer.status).toBe(200);
  expect(await setting()).toEqual({ organisationUnsubscription: { kind: 'INVITATIONS', isWanted: false } });
});

test('somebody without an account who is registered gets no more reminders by the button, and the settings of a later account know it', async () => {
  const email = 'no-reminders@people.example';
  await inSite(
    site,
    'events',
    `WITH soon AS (
       UPDATE events SET starts_at = now() + interval '23 hours', ends_at = now() + interval '25 hours', all_day = false
        WHERE id = (SELECT id FROM events e WHERE status = 'PUBLISHED' AND capacity > seats_taken AND NOT EXISTS (SELECT FROM event_shifts s WHERE s.event_id = e.id) LIMIT 1) RETURNING id)
     INSERT INTO registrations (event_id, name, email, locale, party_size, status, created_at, confirmed_at)
     SELECT id, 'Anna Müller', $1, 'DE', 1, 'REGISTERED', now() - interval '9 days', now() - interval '9 days' FROM soon`,
    [email],
  );
  await inSite(site, 'events', `INSERT INTO jobs.job (name, data) VALUES ('registration.hourly', '{}')`);
  const mail = await mailThat(site.dataDir, ({ subject, to }) => to === email && subject.startsWith('Bald ist es so weit'), 'a reminder');
  const link = mail.links.find((address) => address.includes('/unsubscribe?token=')) ?? '';
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(link);
  await page.getByText('Möchten Sie keine E-Mails der Art „Erinnerungen an Ihre Termine“ mehr erhalten?').waitFor();
  await page.getByRole('button', { name: 'Keine solchen E-Mails mehr' }).press('Enter');
  await page.getByText('Sie erhalten keine E-Mails der Art „Erinnerungen an Ihre Termine“ mehr').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await signInPage(page, site, email, { returnTo: '/account/notifications' });
  await page.waitForLoadState('networkidle');
  const reminders = page.getByLabel('Erinnerungen an Ihre Termine');
  expect(await reminders.isChecked()).toBe(false);
  expect(await accessibilityFindings(page)).toEqual([]);
  await reminders.check();
  await page.getByRole('button', { name: 'Einstellungen speichern' }).click();
  await page.getByText('Ihre Einstellungen sind gespeichert').waitFor();
  await page.reload();
  expect(await reminders.isChecked()).toBe(true);
  expect(errors).toEqual([]);
});

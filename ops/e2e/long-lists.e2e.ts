import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';

jest.setTimeout(240_000);

/** Whoever vouches in the demo town. */
const COORDINATOR = 'koordination@bitburg.example';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

/** More than the site's limits let anybody write in a minute. */
const write = (sql: string) => inSite(site, 'organisations', sql);

test('a queue of 45 reports is read to its end, page by page', async () => {
  await write(`INSERT INTO organisations.reports (kind, object_id, network_id, reason, comment, created_at)
    SELECT 'ORGANISATION', o.id, o.network_id, 'WRONG', 'Meldung ' || n, now() FROM generate_series(1, 45) n,
           (SELECT id, network_id FROM organisations.organisations WHERE network_id IS NOT NULL ORDER BY id LIMIT 1) o ORDER BY n`);
  const { page, errors } = await site.open();
  await signInPage(page, site, COORDINATOR, { returnTo: '/desk/network/bitburg/moderation?kind=report' });
  const read: string[] = [];
  const reports = page.locator('#content');
  for (const last of ['Meldung 20', 'Meldung 40', 'Meldung 45']) {
    await reports.getByText(last, { exact: true }).waitFor();
    read.push(...(await reports.locator('blockquote').allInnerTexts()));
    expect(await accessibilityFindings(page)).toEqual([]);
    if (last !== 'Meldung 45') await reports.getByRole('link', { name: 'Nächste Seite' }).click();
  }
  expect(read).toEqual(Array.from({ length: 45 }, (_, index) => `Meldung ${index + 1}`));
  await reports.getByRole('link', { name: 'Zurück zum Anfang' }).click();
  await reports.getByText('Meldung 1', { exact: true }).waitFor();
  expect(errors).toEqual([]);
});

test('a conversation of 121 messages opens at its end and is read back to its beginning', async () => {
  const email = 'ada.lang@people.example';
  await write(`WITH thread AS (
      INSERT INTO opportunities.inquiries (organisation_id, name, email, locale, status, token_hash, token_expires_at, created_at, confirmed_at, last_message_at)
      SELECT id, 'Ada Lang', '${email}', 'DE', 'OPEN', '\\x01', now(), now(), now(), now() FROM opportunities.known_organisations ORDER BY id LIMIT 1 RETURNING id)
    INSERT INTO opportunities.messages (inquiry_id, sender, body, sent_at)
    SELECT id, 'PERSON', 'Brief ' || n, date_trunc('milliseconds', now()) + n * interval '1 second' FROM thread, generate_series(1, 121) n`);
  const { page, errors } = await site.open();
  await signInPage(page, site, email, { returnTo: '/conversations' });
  await page.locator('.conversation-row a').first().click();
  await page.getByText('Brief 121', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.letter').count()).toBe(50);
  for (const [count, focused] of [[100, 'Brief 71'], [121, 'Brief 21']] as const) {
    await page.getByRole('button', { name: 'Ältere Nachrichten anzeigen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(`Brief ${122 - count}`, { exact: true }).waitFor();
    expect(await page.locator('.letter').count()).toBe(count);
    await soon(async () => expect(await page.locator(':focus').innerText()).toContain(focused));
    expect(await accessibilityFindings(page)).toEqual([]);
  }
  expect(await page.locator('.letter-body').allInnerTexts()).toEqual(Array.from({ length: 121 }, (_, index) => `Brief ${index + 1}`));
  await soon(async () => expect(await page.getByRole('button', { name: 'Ältere Nachrichten anzeigen' }).count()).toBe(0));
  expect(errors).toEqual([]);
});

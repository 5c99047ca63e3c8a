import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';

jest.setTimeout(240_000);

const VOLUNTEER = 'freiwillig@bitburg.example';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

/** The volunteer came to a training that was over yesterday: nobody can wait for that in a test. */
async function cameToTraining(): Promise<void> {
  await inSite(
    site,
    'events',
    `WITH past AS (
       UPDATE events SET starts_at = now() - interval '26 hours', ends_at = now() - interval '24 hours'
        WHERE id = (SELECT id FROM events WHERE kind = 'TRAINING' AND status = 'PUBLISHED' AND capacity IS NOT NULL ORDER BY id LIMIT 1) RETURNING id
     ), seat AS (
       INSERT INTO registrations (event_id, name, email, locale, party_size, status, created_at, confirmed_at) SELECT id, 'Kim Muster', $1, 'DE', 1, 'REGISTERED', now(), now() FROM past RETURNING id)
     INSERT INTO attendances (registration_id, attended, minutes, recorded_at) SELECT id, true, 105, now() FROM seat`,
    [VOLUNTEER],
  );
}

test('who came to a training sees the hours, gets the certificate by keyboard, and anyone can check it', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, VOLUNTEER, { returnTo: '/my-attendances' });
  await page.getByText('Noch nichts.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await cameToTraining();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.getByText('Ein Termin, 1,75 Stunden').waitFor();
  await page.getByRole('button', { name: 'Bescheinigung ausstellen' }).press('Enter');
  await page.getByText('Die Bescheinigung ist fertig.').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  const file = await page.getByRole('link', { name: 'Bescheinigung (PDF)' }).getAttribute('href');
  const pdf = await fetch(new URL(file ?? '', site.url));
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);

  const code = /([\w-]{14})\.pdf$/.exec(file ?? '')?.[1] ?? '';
  const other = await site.open({ colorScheme: 'dark' });
  await other.page.goto('/en/certificates');
  await other.page.getByLabel('Number of a certificate').fill(code.toLowerCase());
  await other.page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await other.page.getByText('This certificate is genuine').waitFor();
  await other.page.getByText('1.75 hours').waitFor();
  expect(await accessibilityFindings(other.page)).toEqual([]);
  await other.page.goto('/certificates/AAAA-BBBB-CCCC');
  await other.page.getByText('Es gibt keine Bescheinigung mit dieser Nummer').waitFor();
  expect(await accessibilityFindings(other.page)).toEqual([]);
  expect([...errors, ...other.errors]).toEqual([]);
});

import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { openSite, type Site } from './browser.ts';
import { eventually } from './eventually.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(300_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const ANSWERS = '/desk/network/bitburg/moderation/answers';
const ANSWER = 'Bitte nennen Sie im Text keine Adressen von anderswo.';
const OBJECTION = 'Die Adresse ist die unserer eigenen Seite.';

/** An event of the town comes into the queue, as if its organisation had written a link into it; gives its slug and title. */
async function aFlaggedEvent(): Promise<{ slug: string; title: string }> {
  const [event] = await inSite(
    site, 'events', `SELECT id, slug, title, organisation_id AS "organisationId", network_id AS "networkId" FROM events WHERE status = 'PUBLISHED' AND series_id IS NULL AND network_id IS NOT NULL AND starts_at > now() + interval '2 days' ORDER BY starts_at LIMIT 1`,
  );
  const { id, networkId, organisationId, slug, title } = event as Record<'id' | 'networkId' | 'organisationId' | 'slug' | 'title', string>;
  const seen = { objectType: 'EVENT', objectId: id, networkId, organisationId, flags: ['LINK'], fingerprint: 'x', version: 1000, at: new Date().toISOString() };
  await inSite(site, 'organisations', `INSERT INTO jobs.job (name, data) VALUES ('text.looked-at', $1)`, [JSON.stringify(seen)]);
  return { slug, title };
}

test('an event is taken down with an answer of the network, and its organisation objects by the link of the mail without signing in', async () => {
  const coordinator = await site.open({ viewport: { width: 360, height: 740 } });
  const { page } = coordinator;
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: ANSWERS });
  await page.getByLabel('Name der Antwort').fill('Adressen von anderswo');
  await page.getByRole('button', { name: 'Antwort hinzufügen' }).press('Enter');
  await page.getByText('Bitte schreiben Sie die Antwort in mindestens einer Sprache.').waitFor();
  await page.getByLabel('Text auf Deutsch').fill(ANSWER);
  await page.getByRole('button', { name: 'Antwort hinzufügen' }).press('Enter');
  await page.locator('summary', { hasText: 'Adressen von anderswo' }).waitFor();
  await expectWellMade(page, 'moderation-answers');

  const { slug, title } = await aFlaggedEvent();
  const card = page.locator('article.case-row').filter({ hasText: title });
  await eventually(async () => {
    await page.goto('/desk/network/bitburg/moderation?kind=flagged_text');
    return (await card.count()) === 1;
  }, 'the event in the queue');
  await page.waitForLoadState('networkidle');
  await card.getByText('Entscheiden', { exact: true }).press('Enter');
  await card.getByLabel('Aus der Öffentlichkeit nehmen').check();
  await card.getByLabel('Mit einer Vorlage beginnen').selectOption({ label: 'Adressen von anderswo' });
  await expectWellMade(page, 'moderation-event');
  await card.getByRole('button', { name: 'So entscheiden' }).press('Enter');
  await page.getByText('Erledigt', { exact: true }).waitFor();

  const visitor = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await eventually(async () => (await visitor.page.goto(`/events/${slug}`))?.status() === 410, 'the event out of sight');
  const mail = await mailThat(site.dataDir, ({ subject, text }) => subject.startsWith('Vorerst nicht mehr zu sehen') && text.includes(ANSWER), 'the mail about the event');
  expect(mail.text).toContain(`Ihre Veranstaltung „${title}“`);
  await visitor.page.goto(mail.links.find((link) => link.includes('/objection?token=')) ?? '');
  await visitor.page.waitForLoadState('networkidle');
  await visitor.page.getByText(ANSWER).waitFor();
  await visitor.page.getByLabel('Warum sehen Sie es anders?').fill('Nein.');
  await visitor.page.getByRole('button', { name: 'Widerspruch absenden' }).press('Enter');
  await visitor.page.getByText('Bitte schreiben Sie mindestens 10 und höchstens 2.000 Zeichen.').waitFor();
  await expectWellMade(visitor.page, 'objection-by-link');
  await visitor.page.getByLabel('Warum sehen Sie es anders?').fill(OBJECTION);
  await visitor.page.getByRole('button', { name: 'Widerspruch absenden' }).press('Enter');
  await visitor.page.getByText('Ihr Widerspruch ist angekommen').waitFor();
  await visitor.page.reload();
  await visitor.page.getByText('Dieser Entscheidung wurde schon widersprochen').waitFor();

  await page.goto('/desk/network/bitburg/moderation?kind=objection');
  await page.getByText(OBJECTION).waitFor();
  await page.goto('/desk');
  await page.locator('#waiting').getByRole('link', { name: 'Widersprüche (1)' }).waitFor();
  await expectWellMade(page, 'desk-waiting');
  expect(coordinator.errors).toEqual([]);
});

import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { askWell } from './graph.ts';
import { eventually, soon } from './eventually.ts';
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

const WORKSPACE = '/workspace/lesepaten-bitburger-land';
const QUEUE = '/desk/network/bitburg/moderation';
const OFFER = 'vorlesen-zweisprachig';
const OBJECTION = 'Die Nummer steht auch auf unserem Plakat im Rathaus.';
const OWNER = 'verein@bitburg.example';
const OTHER = 'freiwillig@bitburg.example';

const caseOf = (page: Page, kind: string) => page.locator('article.case-row').filter({ hasText: kind });

/** Asks the graph as whoever is signed in on a page. */
async function askAs<T>(page: Page, query: string, input: object): Promise<T> {
  const answer = await page.request.post('/graphql', { data: { query, variables: { input } } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

async function decide(page: Page, kind: string, choice: string, template: string): Promise<void> {
  const cards = caseOf(page, kind);
  const waiting = await cards.count();
  const card = cards.first();
  await card.getByText('Entscheiden', { exact: true }).press('Enter');
  await card.getByLabel(choice).check();
  await card.getByLabel('Mit einer Vorlage beginnen').selectOption({ label: template });
  await expectWellMade(page, `moderation-${kind}`);
  await card.getByRole('button', { name: 'So entscheiden' }).press('Enter');
  // That it is done may be said already, of the one before.
  await page.getByText('Erledigt', { exact: true }).waitFor();
  await soon(async () => expect(await cards.count()).toBe(waiting - 1));
}

/** Somebody reports the page of an organisation, its owner writes a telephone number into an offer, and somebody else coordinates the network as well. */
async function prepare(owner: Page): Promise<void> {
  const { opportunity } = await askWell<{ opportunity: { id: string; version: number; organisation: { id: string } } }>(site.url, 'query($slug: String!) { opportunity(slug: $slug) { id version organisation { id } } }', { slug: OFFER });
  await askWell(site.url, 'mutation($input: ReportContentInput!) { reportContent(input: $input) { status } }', { input: { kind: 'ORGANISATION', id: opportunity.organisation.id, reason: 'WRONG', comment: 'Die Anschrift stimmt nicht.' } });
  await askAs(owner, 'mutation($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { opportunity { id } } }', { id: opportunity.id, version: opportunity.version, description: 'Ruf einfach an: 06561 123456. Wir freuen uns auf Sie.' });
  await inSite(site, 'organisations', `INSERT INTO coordinators (network_id, person_id) SELECT n.id, p.id FROM networks n, people p WHERE n.slug = 'bitburg' AND p.email = $1`, [OTHER]);
}

test('a coordinator decides a verification, a report and a conspicuous text; the organisation reads the mails and objects, and another coordinator brings its offer back', async () => {
  const owner = (await site.open({ viewport: { width: 360, height: 740 } })).page;
  await signInPage(owner, site, OWNER, { returnTo: WORKSPACE });
  await prepare(owner);
  const coordinator = await site.open();
  const { page } = coordinator;
  await signInPage(page, site, 'koordination@bitburg.example', { returnTo: QUEUE });
  await eventually(async () => {
    await page.reload();
    return (await caseOf(page, 'enthält eine Telefonnummer').count()) === 1;
  }, 'the conspicuous text in the queue');
  await page.goto('/desk');
  await page.getByRole('link', { name: /^Moderation [3-9] warten$/ }).press('Enter');
  await page.getByRole('heading', { name: 'Moderation: Engagement Netz Bitburg', level: 1 }).waitFor();
  await expectWellMade(page, 'moderation');

  // Taken by one, it is left alone by the other.
  await caseOf(page, 'Die Anschrift stimmt nicht.').getByRole('button', { name: /^Übernehmen/ }).press('Enter');
  await page.getByText('Für eine halbe Stunde Ihrer').waitFor();
  const other = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await signInPage(other.page, site, OTHER, { returnTo: QUEUE });
  await caseOf(other.page, 'Die Anschrift stimmt nicht.').getByText('übernommen von Jule Adams').waitFor();
  expect(await caseOf(other.page, 'Die Anschrift stimmt nicht.').getByRole('button').count()).toBe(0);
  await expectWellMade(other.page, 'moderation-narrow');

  await decide(page, 'Meldungen', 'Um Änderung bitten', 'Falsch oder nicht mehr aktuell');
  await mailThat(site.dataDir, ({ subject, text }) => subject.startsWith('Bitte ändern Sie etwas') && text.includes('Angaben nicht mehr stimmen') && !text.includes('Die Anschrift stimmt nicht.'), 'the mail about the report');
  await decide(page, 'Auffällige Texte', 'Aus der Öffentlichkeit nehmen', 'Kontaktdaten im Text');

  await page.getByRole('link', { name: /^Prüfung einer Organisation \(/ }).press('Enter');
  await page.waitForURL(/kind=verification/);
  await caseOf(page, 'Prüfung einer Organisation').first().getByRole('link').first().press('Enter');
  await page.locator('summary', { hasText: 'Nicht aufnehmen' }).press('Enter');
  await page.getByLabel('Begründung').last().fill('Im Register steht sie nicht.');
  await page.getByRole('button', { name: 'Diese Organisation nicht aufnehmen' }).press('Enter');
  await page.getByText('Erledigt', { exact: true }).waitFor();

  const visitor = (await site.open()).page;
  await eventually(async () => (await visitor.goto(`/opportunities/${OFFER}`))?.status() === 410, 'the offer out of sight');
  await visitor.getByRole('heading', { name: 'Diese Seite ist gesperrt' }).waitFor();
  await expectWellMade(visitor, 'moderation-page-down');

  // By the link of the mail to the decision, where one can object.
  const mail = await mailThat(site.dataDir, ({ subject }) => subject.startsWith('Vorerst nicht mehr zu sehen'), 'the mail about the offer');
  await owner.goto(mail.links.find((link) => link.includes('/moderation')) ?? '');
  await owner.waitForLoadState('networkidle');
  const decision = owner.locator('article.case-row').filter({ hasText: 'aus der Öffentlichkeit genommen' });
  await decision.getByText('Widersprechen', { exact: true }).press('Enter');
  await decision.getByLabel('Warum sehen Sie es anders?').fill(OBJECTION);
  await expectWellMade(owner, 'moderation-objection');
  await decision.getByRole('button', { name: 'Widerspruch absenden' }).press('Enter');
  await owner.getByText('Erledigt', { exact: true }).waitFor();

  // Not by who decided.
  await page.goto(`${QUEUE}?kind=objection`);
  await page.waitForLoadState('networkidle');
  await page.getByText('Entscheiden', { exact: true }).press('Enter');
  await page.getByLabel('Begründung, für die Organisation').fill('Wir bleiben dabei, wie gesagt.');
  await page.getByRole('button', { name: 'So entscheiden' }).press('Enter');
  await page.getByText('Diesen Widerspruch beantwortet jemand anderes').waitFor();
  await other.page.goto(`${QUEUE}?kind=objection`);
  await other.page.waitForLoadState('networkidle');
  await other.page.getByText(OBJECTION).waitFor();
  await decide(other.page, 'Widersprüche', 'Entscheidung zurücknehmen', 'Es ist wieder in Ordnung');
  await eventually(async () => (await visitor.goto(`/opportunities/${OFFER}`))?.status() === 200, 'the offer back');
  await other.page.goto(`${QUEUE}?show=decided`);
  await other.page.getByText('Widerspruch, beantwortet:').waitFor();
  await expectWellMade(other.page, 'moderation-decided');
  // The log tells all of it in words, and of one person alone.
  await other.page.goto('/desk/network/bitburg/log?kind=moderation');
  await other.page.getByText('einer Entscheidung widersprochen').first().waitFor();
  await expectWellMade(other.page, 'moderation-log');
  await other.page.getByRole('link', { name: 'Hanno Weber' }).first().press('Enter');
  await other.page.getByRole('link', { name: 'Zeigen, was alle getan haben' }).waitFor();
  expect(await other.page.locator('ol.history li').count()).toBe(1);
  expect([coordinator.errors, other.errors]).toEqual([[], []]);
});

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { mailsOf, mailThat } from './mails.ts';
import { signInLink } from './sign-in.ts';

jest.setTimeout(240_000);

const OWNER = 'verein@bitburg.example';
const VISITOR = 'greta.holm@people.example';
const COLLEAGUE = 'jonas.reuter@people.example';
const WORKSPACE = '/workspace/lesepaten-bitburger-land';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterEach(() => site?.closePages());
afterAll(() => site?.close());

/** What a scanner of mails does: it opens each link of each mail in several ways. Gives the statuses. */
async function scan(): Promise<number[]> {
  const links = new Set((await mailsOf(site.dataDir)).flatMap((mail) => mail.links));
  const statuses: number[] = [];
  for (const link of links) {
    for (const method of ['HEAD', 'GET', 'GET']) {
      const response = await fetch(link, { method, signal: AbortSignal.timeout(30_000) });
      await response.arrayBuffer();
      statuses.push(response.status);
    }
  }
  return statuses;
}

/** Signs somebody in by a link that the scanner has opened before. */
async function arrive(email: string, returnTo: string): Promise<Page> {
  const link = await signInLink(site, email, { returnTo });
  await scan();
  const { page } = await site.open();
  await page.goto(link);
  await page.locator('main form[action="/session"] button').click();
  await page.waitForURL((address) => address.pathname + address.search === returnTo);
  await page.waitForLoadState('networkidle');
  return page;
}

const mailsTo = async (address: string): Promise<string[]> => (await mailsOf(site.dataDir)).filter(({ to }) => to === address).map(({ subject }) => subject);

describe('a scanner that opens every link of every mail', () => {
  test('confirms no message, signs nobody in, accepts nothing and unsubscribes nobody; the links work afterwards', async () => {
    const { page: visitor } = await site.open();
    await visitor.goto('/opportunities/vorlesen-zweisprachig');
    await visitor.waitForLoadState('networkidle');
    await visitor.getByLabel('Ihr Name').fill('Greta Holm');
    await visitor.getByLabel('Ihre E-Mail-Adresse').fill(VISITOR);
    await visitor.locator('textarea[name="message"]').fill('Ich lese gern vor und habe mittwochs Zeit.');
    await visitor.getByLabel(/^Ich bin einverstanden/).check();
    await visitor.getByRole('button', { name: 'Nachricht senden' }).click();
    const confirmation = await mailThat(site.dataDir, ({ to }) => to === VISITOR, 'the mail to confirm');
    await scan();

    const owner = await arrive(OWNER, `${WORKSPACE}/inquiries`);
    expect(await owner.getByRole('link', { name: 'Greta Holm' }).count()).toBe(0);
    await visitor.goto(confirmation.links.find((link) => link.includes('/inquiries/confirm')) ?? '');
    await visitor.waitForLoadState('networkidle');
    await visitor.locator('main button').first().click();
    const toOrganisation = await mailThat(site.dataDir, ({ text, to }) => to !== VISITOR && text.includes('mittwochs Zeit'), 'the message at the organisation');
    await scan();

    await owner.reload();
    await owner.getByRole('link', { name: 'Greta Holm' }).first().click();
    await owner.waitForLoadState('networkidle');
    await owner.locator('textarea[name="body"]').fill('Mittwoch passt gut. Kommen Sie vorbei?');
    await owner.getByRole('button', { name: 'Nachricht senden' }).click();
    const answer = await mailThat(site.dataDir, ({ subject, to }) => to === VISITOR && subject !== confirmation.subject, 'the answer');
    await scan();

    await visitor.goto(answer.links.find((link) => link.includes('/inquiries/thread')) ?? '');
    await visitor.waitForLoadState('networkidle');
    await visitor.locator('textarea[name="body"]').fill('Sehr gern, bis Mittwoch!');
    await visitor.getByRole('button', { name: 'Nachricht senden' }).click();
    await mailThat(site.dataDir, ({ text, to }) => to !== VISITOR && text.includes('Mittwoch') && !text.includes('mittwochs Zeit'), 'the second message at the organisation');
    expect((await mailsTo(toOrganisation.to)).length).toBeGreaterThanOrEqual(2);

    await owner.goto(`${WORKSPACE}/members`);
    await owner.waitForLoadState('networkidle');
    await owner.getByLabel('E-Mail-Adresse').fill(COLLEAGUE);
    await owner.locator('main form:has(input[type="email"]) button[type="submit"]').click();
    const invitation = await mailThat(site.dataDir, ({ to }) => to === COLLEAGUE, 'the invitation');
    const statuses = await scan();
    await owner.reload();
    expect(await owner.getByText(COLLEAGUE).count()).toBeGreaterThan(0);

    const accept = new URL(invitation.links.find((link) => link.includes('/invitations/accept')) ?? '');
    const colleague = await arrive(COLLEAGUE, accept.pathname + accept.search);
    await colleague.getByRole('button', { name: 'Einladung annehmen' }).click();
    await colleague.getByText(/^Willkommen/).first().waitFor();
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(statuses.length).toBeGreaterThan(3 * 6);
  });
});

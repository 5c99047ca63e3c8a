import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually, soon } from './eventually.ts';
import { askWell } from './graph.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

const OFFER = 'vorlesen-zweisprachig';
const EVENT_WORDS = 'Dort wird nur etwas verkauft.';
const WORDS = 'Die Nummer der Ansprechperson gibt es nicht mehr.';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function accessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
}

const focused = (page: Page) => page.locator(':focus');

describe('an offer with something wrong in it', () => {
  test('is reported by somebody who is not signed in, with the keyboard on a phone, and closed by the coordination', async () => {
    const { opportunity } = await askWell<{ opportunity: { title: string } }>(site.url, 'query($slug: String!) { opportunity(slug: $slug) { title } }', { slug: OFFER });
    const citizen = await site.open({ viewport: { width: 360, height: 740 } });
    const { page } = citizen;
    await page.goto(`/opportunities/${OFFER}`);
    await page.waitForLoadState('networkidle');
    const { keyboard } = page;
    const form = page.locator('.report form');

    await page.getByText('Dieses Angebot melden').focus();
    await keyboard.press('Enter');
    await form.waitFor();
    await accessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);

    await form.getByRole('button', { name: 'Meldung senden' }).focus();
    await keyboard.press('Enter');
    await form.getByText('Bitte wählen Sie, was nicht stimmt.').waitFor();
    await soon(async () => expect(await focused(page).getAttribute('role')).toBe('alert'));
    await accessible(page);

    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Space');
    await soon(async () => expect(await form.getByLabel('Etwas ist falsch oder veraltet').isChecked()).toBe(true));
    await keyboard.press('Tab');
    await keyboard.type(WORDS);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByText('Danke, es ist gemeldet').waitFor();
    await soon(async () => expect(await focused(page).getAttribute('role')).toBe('status'));
    await accessible(page);
    expect(citizen.errors).toEqual([]);

    const coordinator = await site.open();
    const desk = coordinator.page;
    await signInPage(desk, site, 'koordination@bitburg.example', { returnTo: '/desk' });
    await accessible(desk);
    await desk.locator('#waiting').getByRole('link', { name: 'Meldungen (1)' }).press('Enter');
    const row = desk.locator('article.case-row').filter({ hasText: WORDS });
    await row.getByRole('link', { name: opportunity.title }).waitFor();
    await row.getByText('Entscheiden', { exact: true }).press('Enter');
    await accessible(desk);
    await row.getByLabel('Es so lassen').check();
    await row.getByRole('button', { name: 'So entscheiden' }).press('Enter');
    await row.waitFor({ state: 'detached' });
    await desk.getByText('Hier wartet nichts.').waitFor();
    await accessible(desk);
    expect(coordinator.errors).toEqual([]);
  });
});

describe('an organisation', () => {
  test('is reported in English, also when the connection breaks off in between: what was written is still there', async () => {
    const { page } = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.goto('/en/organisations/bildungswerk-kylltal');
    await page.waitForLoadState('networkidle');
    await page.getByText('Report this organisation').click();
    const form = page.locator('.report form');
    await form.getByLabel('Something else').check();
    await form.getByRole('button', { name: 'Send the report' }).click();
    await form.getByText('Please say in a few words what it is.').waitFor();
    await accessible(page);

    await form.getByLabel('What should the coordination know?').fill('They have moved.');
    await page.route('**/graphql', (route) => route.abort());
    await form.getByRole('button', { name: 'Send the report' }).click();
    await form.getByText('The report could not be sent').waitFor();
    await soon(async () => expect(await focused(page).innerText()).toContain('What you wrote is still here.'));
    await accessible(page);

    await page.unroute('**/graphql');
    expect(await form.getByLabel('What should the coordination know?').inputValue()).toBe('They have moved.');
    await form.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Thank you, it is reported').waitFor();
    await accessible(page);
  });
});

interface Dated {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly capacity: number | null;
  readonly organisation: { readonly network: { readonly slug: string } | null } | null;
}

/** A date of the network with numbered places, a week ahead or more. */
async function aDate(): Promise<Dated> {
  const filter = { from: new Date(Date.now() + 7 * 86_400_000).toISOString() };
  const { events } = await askWell<{ events: { nodes: Dated[] } }>(site.url, 'query($filter: EventFilter) { events(filter: $filter, first: 100) { nodes { slug title status capacity organisation { network { slug } } } } }', { filter });
  return events.nodes.find(({ capacity, organisation, status }) => status === 'PUBLISHED' && capacity !== null && organisation?.network?.slug === 'bitburg') as Dated;
}

describe('an event', () => {
  /** Registers without an account; gives where the link of the next mails leads. */
  async function register(page: Page, slug: string, email: string): Promise<(subject: string) => Promise<string>> {
    const linkOf = async (subject: string) => (await mailThat(site.dataDir, (mail) => mail.to === email && mail.subject.includes(subject), subject)).links.find((link) => link.includes('/registrations/')) ?? '';
    await page.goto(`/events/${slug}`);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Ihr Name').fill('Anna Müller');
    await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
    await page.getByRole('button', { name: 'Anmelden', exact: true }).press('Enter');
    await page.getByText('Erst wenn Sie ihn bestätigt haben, sind Sie angemeldet.').waitFor();
    await page.goto(await linkOf('Bitte bestätigen Sie Ihre Anmeldung'));
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Anmeldung bestätigen' }).press('Enter');
    await linkOf('Sie sind angemeldet');
    return linkOf;
  }

  test('is reported by somebody who is not signed in, and taken down by the coordination; who is registered is told', async () => {
    const event = await aDate();
    const citizen = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    const { page } = citizen;
    const linkOf = await register(page, event.slug, 'anna@people.example');
    await page.goto(`/events/${event.slug}`);
    await page.waitForLoadState('networkidle');
    await page.getByText('Diese Veranstaltung melden').press('Enter');
    const form = page.locator('.report form');
    await form.getByLabel('Es ist Werbung').check();
    await form.getByLabel('Was soll die Koordination wissen?').fill(EVENT_WORDS);
    await expectWellMade(page, 'report-event-narrow');
    await form.getByRole('button', { name: 'Meldung senden' }).press('Enter');
    await page.getByText('Danke, es ist gemeldet').waitFor();

    const coordinator = await site.open();
    const desk = coordinator.page;
    await signInPage(desk, site, 'koordination@bitburg.example', { returnTo: '/desk/network/bitburg/moderation?kind=report' });
    const row = desk.locator('article.case-row').filter({ hasText: EVENT_WORDS });
    await row.getByRole('link', { name: event.title }).waitFor();
    await row.getByText('Entscheiden', { exact: true }).press('Enter');
    await row.getByLabel('Aus der Öffentlichkeit nehmen').check();
    await row.getByLabel('Begründung, für die Organisation').fill('Das ist Werbung für etwas anderes.');
    await expectWellMade(desk, 'report-event-case');
    await row.getByRole('button', { name: 'So entscheiden' }).press('Enter');
    await row.waitFor({ state: 'detached' });
    await eventually(async () => (await page.goto(`/events/${event.slug}`))?.status() === 410, 'the event out of sight');
    await page.goto(await linkOf('Zurzeit nicht auf der Seite'));
    await page.getByText('Dieser Termin steht zurzeit nicht auf der Seite.').waitFor();
    await expectWellMade(page, 'registration-of-what-is-taken-down');
    expect(coordinator.errors).toEqual([]);
  });
});

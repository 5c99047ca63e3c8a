import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { signInPage } from './sign-in.ts';

/** A folder to keep a picture of each look in, for people to look at; none without it. */
const PICTURES = process.env['E2E_PICTURES'];

/** Whoever wants pictures gets every look; otherwise each width and each scheme once, since what is too wide and what has too little contrast do not depend on each other. */
const LOOKS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  ...(PICTURES ? ([{ width: 360, colorScheme: 'light' }, { width: 1280, colorScheme: 'dark' }] as const) : []),
] as const;

const PEOPLE = {
  nobody: undefined,
  volunteer: 'freiwillig@bitburg.example',
  owner: 'verein@bitburg.example',
  newcomer: 'vorstand@kunstkiste.example',
  coordinator: 'koordination@bitburg.example',
} as const;
type Person = keyof typeof PEOPLE;

const WORKSPACE = '/workspace/lesepaten-bitburger-land';
/** What somebody has written, begun or registered before the tour. */
const made = { conversation: '', inquiry: '', draft: '', posting: '', waiting: '' };

/** The pages of each person; a function is for what is only made before the tour. */
const PAGES: Readonly<Record<Person, Readonly<Record<string, string | (() => string)>>>> = {
  nobody: {
    search: '/', nothing: '/?q=Unterwasserkorbflechten', offer: '/opportunities/vorlesen-zweisprachig', organisations: '/organisations',
    organisation: '/organisations/bildungswerk-kylltal', events: '/events', event: '/events/stammtisch-foerderkreis', networks: '/networks', news: '/news', 'news-article': '/news/danke-fuer-den-aktionstag', guides: '/guides', guide: '/guides/versichert-im-ehrenamt', projects: '/projects', project: '/projects/lesepunkte', links: '/links', network: '/networks/bitburg', 'network-statistics': '/networks/bitburg/statistics', newsletter: '/networks/bitburg/newsletter', 'newsletter-link': '/newsletter/confirm?token=x', 'can-help': '/networks/bitburg/can-help', 'offer-link': '/help-offers/confirm?token=x', 'offer-mine': '/help-offers/mine?token=x',
    'sign-in': '/sign-in', 'sign-in-link': '/sign-in/confirm?token=x', 'inquiry-link': '/inquiries/confirm?token=x', 'save-search': '/saved-searches/new?q=Garten&place=54634', 'search-link': '/saved-searches/confirm?token=x', 'search-change': '/saved-searches/change?token=x', 'invitation-link': '/invitations/accept?token=x',
    unsubscribe: '/unsubscribe?token=x', 'still-current': '/still-current?token=x', 'volunteer-invitation-link': '/volunteer-invitation?token=x', imprint: '/imprint', privacy: '/privacy', accessibility: '/accessibility', missing: '/nowhere',
  },
  volunteer: {
    profile: '/profile', 'my-invitations': '/my-invitations', 'for-me': '/for-me', favourites: '/favourites', 'saved-searches': '/saved-searches', conversations: '/conversations', conversation: () => made.conversation,
    account: '/account', data: '/account/data', notifications: '/account/notifications', forbidden: '/desk',
  },
  owner: {
    workspaces: '/workspace', workspace: WORKSPACE, events: `${WORKSPACE}/events`, calendars: `${WORKSPACE}/calendar-import`, event: `${WORKSPACE}/events/new`, page: `${WORKSPACE}/page`, members: `${WORKSPACE}/members`, verification: `${WORKSPACE}/verification`, decisions: `${WORKSPACE}/moderation`,
    inquiries: `${WORKSPACE}/inquiries`, inquiry: () => made.inquiry, new: `${WORKSPACE}/opportunities/new`, draft: () => made.draft, posting: () => made.posting, volunteers: () => `${made.posting}/volunteers`, register: '/organisations/new',
  },
  newcomer: { workspace: () => made.waiting, verification: () => `${made.waiting}/verification` },
  coordinator: { desk: '/desk', network: '/desk/network/bitburg', news: '/desk/network/bitburg/news', moderation: '/desk/network/bitburg/moderation', decided: '/desk/network/bitburg/moderation?show=decided', log: '/desk/network/bitburg/log', statistics: '/desk/network/bitburg/statistics', 'news-new': '/desk/network/bitburg/news/new', newsletters: '/desk/network/bitburg/newsletters', 'newsletter-new': '/desk/network/bitburg/newsletters/new', home: '/desk/network/bitburg/home', guides: '/desk/network/bitburg/guides', 'guide-new': '/desk/network/bitburg/guides/new?starter=insurance', help: '/desk/network/bitburg/help', 'help-new': '/desk/network/bitburg/help/new', links: '/desk/network/bitburg/links', lists: '/desk/network/bitburg/lists', waiting: () => made.waiting.replace('/workspace/', '/desk/organisations/'), hours: '/desk/network/bitburg/hours', crisis: '/desk/network/bitburg/crisis', offers: '/desk/network/bitburg/offers' },
};

let site: Site;

async function arrive(person: Person, locale: 'DE' | 'EN', path: string): Promise<Page> {
  const { page } = await site.open();
  const email = PEOPLE[person];
  if (email) await signInPage(page, site, email, { locale, returnTo: path });
  else await page.goto(path);
  await page.waitForLoadState('networkidle');
  return page;
}

const pathOf = async (page: Page, selector: string): Promise<string> =>
  new URL((await page.locator(selector).first().getAttribute('href')) ?? '', site.url).pathname;

/** Something for every list: a message to a club, a draft, an organisation that waits for somebody to vouch for it. */
async function prepare(): Promise<void> {
  const volunteer = await arrive('volunteer', 'DE', '/opportunities/vorlesen-zweisprachig');
  await volunteer.locator('textarea[name="message"]').fill('Ich lese gern vor und spreche Ukrainisch. Wann treffen Sie sich?');
  await volunteer.getByRole('button', { name: 'Nachricht senden' }).click();
  await volunteer.locator('main a[href*="/conversations/"]').first().waitFor();
  made.conversation = await pathOf(volunteer, 'main a[href*="/conversations/"]');

  const owner = await arrive('owner', 'DE', `${WORKSPACE}/inquiries`);
  made.inquiry = await pathOf(owner, `main a[href*="${WORKSPACE}/inquiries/"]`);
  await owner.goto(`${WORKSPACE}/opportunities/new`);
  await owner.waitForLoadState('networkidle');
  await owner.getByRole('button', { name: /^Beginnen: / }).first().click();
  await owner.waitForURL(/\/opportunities\/[0-9a-f-]{36}$/);
  made.draft = new URL(owner.url()).pathname;
  await owner.goto(WORKSPACE);
  made.posting = await pathOf(owner, 'main a:has-text("Vorlesen auf dem Wochenmarkt")');

  const newcomer = await arrive('newcomer', 'DE', '/organisations/new');
  await newcomer.getByLabel('Name der Organisation').fill('Kunstkiste Bitburg e. V.');
  await newcomer.getByLabel('Wofür ist sie da?').fill('Malen, Drucken und Töpfern für alle, die Lust darauf haben.');
  await newcomer.getByLabel('Stadt oder Dorf').fill('Bitburg');
  await newcomer.getByLabel('E-Mail-Adresse der Organisation').fill('vorstand@kunstkiste.example');
  await newcomer.locator('.interest-choice input[type="checkbox"]').first().check();
  await newcomer.getByRole('button', { name: 'Organisation eintragen' }).click();
  await newcomer.getByText('Kunstkiste Bitburg e. V. ist angemeldet').first().waitFor();
  await newcomer.goto('/workspace');
  made.waiting = await pathOf(newcomer, 'main a[href*="/workspace/kunst"]');
}

/** What is wrong with the page in any look, one line each. */
async function wrongWith(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: width === 360 ? 780 : 900 });
    await page.emulateMedia({ colorScheme });
    const look = `${name}-${width}-${colorScheme}`;
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${look}.png`) });
    wrong.push(...(await accessibilityFindings(page)).map((finding) => `${look}: ${finding}`));
    const needed = Number(await page.evaluate('document.documentElement.scrollWidth'));
    if (needed !== width) wrong.push(`${look}: is ${needed} wide`);
  }
  return wrong;
}

/** Tests of every page of everybody in one language, on a phone and a desk, light and dark, with an installation of their own. */
export function testLooks(locale: 'DE' | 'EN'): void {
  const prefix = locale === 'EN' ? '/en' : '';
  jest.setTimeout(420_000);
  beforeAll(async () => {
    site = await openSite();
    if (PICTURES) await mkdir(PICTURES, { recursive: true });
    await prepare();
  }, 240_000);
  afterEach(() => site?.closePages());
  afterAll(() => site?.close());

  test.each(Object.keys(PEOPLE) as Person[])('the pages of %s have nothing that axe finds and do not scroll sideways', async (person) => {
    const page = await arrive(person, locale, `${prefix}/imprint`);
    const wrong: string[] = [];
    for (const [name, path] of Object.entries(PAGES[person])) {
      await page.goto(prefix + (typeof path === 'string' ? path : path()));
      await page.waitForLoadState('networkidle');
      wrong.push(...(await wrongWith(page, `${person}-${name}-${locale}`)));
    }
    expect(wrong).toEqual([]);
  });
}

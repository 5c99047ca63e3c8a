import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually } from './eventually.ts';
import { mailsOf, mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { type Language, wordsIn } from './words.ts';

jest.setTimeout(420_000);

/** Whoever vouches in the demo town. */
const COORDINATOR = 'koordination@bitburg.example';

interface Journey {
  readonly language: Language;
  readonly script: readonly string[];
  readonly organiser: string;
  readonly volunteer: string;
  readonly club: string;
  /** A word that no other posting has. */
  readonly word: string;
}

const JOURNEYS: readonly Journey[] = [
  { language: 'de', script: [], organiser: 'vorstand@moselfinken.example', volunteer: 'ida.vogt@people.example', club: 'Moselfinken Bitburg e. V.', word: 'Vogelstimmenwanderung' },
  { language: 'en', script: ['--distributed'], organiser: 'board@moselfinches.example', volunteer: 'noah.bell@people.example', club: 'Moselle Finches', word: 'birdsongwalk' },
];

describe.each(JOURNEYS)('in $language $script', ({ language, script, organiser, volunteer, club, word }) => {
  const say = wordsIn(language);
  const prefix = language === 'en' ? '/en' : '';
  const locale = language === 'en' ? 'EN' : 'DE';
  let site: Site;
  beforeAll(async () => {
    site = await openSite(script);
  });
  afterAll(() => site?.close());
  afterEach(() => site?.closePages());

  /** A person at the site, signed in. */
  async function arrive(email: string, path: string, options = {}): Promise<Page> {
    const { page } = await site.open(options);
    await signInPage(page, site, email, { locale, returnTo: `${prefix}${path}` });
    await page.waitForLoadState('networkidle');
    return page;
  }

  /** By the keyboard alone: the control is focused and then struck. */
  async function strike(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await page.getByRole(role, { name }).first().focus();
    await page.keyboard.press('Enter');
  }

  async function isFine(page: Page): Promise<void> {
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  }

  test('a club is registered, vouched for, found, written to, answers and finds its volunteer', async () => {
    const head = await arrive(organiser, '/organisations/new');
    await head.getByLabel(say('Name of the organisation')).fill(club);
    await head.getByLabel(say('What is it there for?')).fill('Vögel hören und schützen, draußen und gemeinsam.');
    await head.getByLabel(say('Town or village')).fill('Bitburg');
    await head.getByLabel(say('E-mail address of the organisation')).fill(organiser);
    await head.locator('.interest-choice input[type="checkbox"]').first().check();
    await isFine(head);
    await strike(head, 'button', say('Register the organisation'));
    await head.getByText(say('{name} is registered', { name: club })).waitFor();
    await isFine(head);

    await head.goto(`${prefix}/workspace`);
    const workspace = new URL((await head.getByRole('link', { name: club }).first().getAttribute('href')) ?? '', site.url).pathname;
    await head.goto(`${workspace}/opportunities/new`);
    await head.waitForLoadState('networkidle');
    await isFine(head);
    await strike(head, 'button', say('Begin: {title}', { title: say('Volunteers') }));
    await head.waitForURL(/\/opportunities\/[0-9a-f-]{36}$/);
    await head.getByLabel(say('Title'), { exact: true }).fill(`${word} am Samstag`);
    await head.getByLabel(say('In one or two sentences')).fill('Wir gehen früh hinaus, lauschen und zählen, wer singt.');
    await head.getByLabel(say('Description'), { exact: true }).fill('Sie führen eine kleine Gruppe und hören mit. Vorkenntnisse brauchen Sie keine.');
    await head.locator('.editor-interests summary').first().click();
    await head.locator('.editor-interests input[type="checkbox"]').first().check();
    await head.getByLabel(say('Place'), { exact: true }).fill('54634');
    await isFine(head);
    await strike(head, 'button', say('Publish'));
    const draft = head.url();
    await eventually(async () => (await head.getByRole('button', { name: say('Publish'), exact: true }).count()) === 0, 'the posting that waits');
    await isFine(head);
    const { page: visitor } = await site.open();
    await visitor.goto(`${prefix}/?q=${word}`);
    expect(await visitor.locator('.opportunity-card').count()).toBe(0);

    const desk = await arrive(COORDINATOR, '/desk', { viewport: { width: 360, height: 740 } });
    await isFine(desk);
    await strike(desk, 'link', new RegExp(`^${say('Checking an organisation')} \\(`));
    await desk.getByRole('link', { name: club }).first().waitFor();
    await isFine(desk);
    await strike(desk, 'link', club);
    await desk.getByRole('heading', { name: club, level: 1 }).waitFor();
    await desk.waitForLoadState('networkidle');
    await strike(desk, 'button', say('Note the check'));
    await desk.locator('.check-list li').first().waitFor();
    await isFine(desk);
    await desk.locator('summary', { hasText: say('Vouch for it') }).focus();
    await desk.keyboard.press('Enter');
    await strike(desk, 'button', say('Vouch for this organisation'));
    await mailThat(site.dataDir, ({ to, text }) => to === organiser && text.includes(club), 'the mail about the verification');
    await isFine(desk);

    const found = async (): Promise<boolean> => {
      await visitor.goto(`${prefix}/?q=${word}`);
      return (await visitor.locator('.opportunity-card').count()) > 0;
    };
    await eventually(found, 'the posting in the search');
    const offer = new URL((await visitor.locator('.opportunity-card a').first().getAttribute('href')) ?? '', site.url).pathname;

    const helper = await arrive(volunteer, offer.slice(prefix.length), { colorScheme: 'dark' });
    const name = helper.getByLabel(say('Your name'));
    if (await name.count()) await name.fill('Kim Vogt');
    await helper.getByLabel(say('Your message')).fill('Ich höre gern zu und kann am Samstag eine Gruppe führen.');
    await isFine(helper);
    await strike(helper, 'button', say('Send message'));
    await strike(helper, 'link', say('See the conversation'));
    await helper.waitForURL(/\/conversations\//);
    await isFine(helper);

    await mailThat(site.dataDir, ({ to, links }) => to === organiser && links.some((link) => link.includes('/inquiries/')), 'the mail about the message');
    await head.goto(`${workspace}/inquiries`);
    await head.getByRole('link', { name: /Kim Vogt/ }).first().click();
    await head.waitForLoadState('networkidle');
    await head.locator('textarea[name="body"]').fill('Wie schön! Treffpunkt ist um sechs Uhr am Waldrand.');
    await strike(head, 'button', say('Send message'));
    await head.getByText(say('Your message is sent')).waitFor();
    await isFine(head);
    await strike(head, 'button', say('Takes part'));
    await head.getByText(say('Does this person take part?')).waitFor();
    await isFine(head);
    await strike(head, 'button', say('Yes, takes part'));
    await head.getByText(say('That is noted')).waitFor();

    await helper.reload();
    await helper.getByText('Wie schön! Treffpunkt ist um sechs Uhr am Waldrand.').waitFor();
    await isFine(helper);
    const mails = await mailsOf(site.dataDir);
    const toVolunteer = mails.filter(({ to }) => to === volunteer);
    expect(toVolunteer.length).toBeGreaterThanOrEqual(2);
    expect(toVolunteer.filter(({ text, replyTo }) => `${text}${replyTo}`.includes(organiser))).toEqual([]);
    expect(mails.filter(({ to, text, replyTo }) => to === organiser && `${text}${replyTo}`.includes(volunteer))).toEqual([]);
    await head.goto(draft);
    await isFine(head);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { askWell } from './graph.ts';
import { signInPage } from './sign-in.ts';
import { type Language, wordsIn } from './words.ts';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const LOOKS = [
  { language: 'de', width: 360 },
  { language: 'en', width: 1280 },
] as const;
const start = (language: Language) => (language === 'de' ? '' : '/en');

async function accessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
}

interface Posting {
  readonly slug: string;
  readonly title: string;
  readonly similar: readonly { readonly node: { readonly title: string } }[];
  readonly nearbyEvents: readonly { readonly event: { readonly title: string; readonly nearby: readonly { readonly event: { readonly title: string } }[] } }[];
}

/** A posting of the demo that has others like it, and dates around it. */
async function aPosting(): Promise<Posting> {
  const { opportunities } = await askWell<{ opportunities: { nodes: Posting[] } }>(
    site.url,
    '{ opportunities(first: 20) { nodes { slug title similar(first: 4) { node { title } } nearbyEvents { event { title nearby { event { title } } } } } } }',
  );
  const found = opportunities.nodes.find(({ similar, nearbyEvents }) => similar.length > 1 && (nearbyEvents[0]?.event.nearby.length ?? 0) > 1);
  if (!found) throw new Error('The demo has no such posting.');
  return found;
}

describe('what else there is', () => {
  test.each(LOOKS)('is on the pages of a posting and of a date, with the reasons, in $language at $width px', async ({ language, width }) => {
    const say = wordsIn(language);
    const { page, errors } = await site.open({ viewport: { width, height: 800 } });
    const { nearbyEvents, similar, slug, title } = await aPosting();

    await page.goto(`${start(language)}/opportunities/${slug}`);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    const likeIt = page.getByRole('region', { name: say('Similar offers') });
    expect(await likeIt.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(similar.map(({ node }) => node.title));
    expect(await likeIt.locator('.chip').count()).toBeGreaterThan(similar.length);
    const around = page.getByRole('region', { name: say('Other dates nearby') });
    expect((await around.getByRole('heading', { level: 3 }).allInnerTexts()).toSorted()).toEqual(nearbyEvents.map(({ event }) => event.title).toSorted());
    await accessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);

    const { event } = nearbyEvents[0]!;
    const link = around.getByRole('link', { name: event.title });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: event.title, level: 1 }).waitFor();
    const others = await page.getByRole('region', { name: say('Other dates nearby') }).getByRole('heading', { level: 3 }).allInnerTexts();
    expect(others.toSorted()).toEqual(event.nearby.map((other) => other.event.title).toSorted());
    expect(others).not.toContain(event.title);
    await accessible(page);
    expect(errors).toEqual([]);
  });

  test('needs no JavaScript', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    const { slug } = await aPosting();
    await page.goto(`/opportunities/${slug}`);
    expect(await page.getByRole('region', { name: 'Ähnliche Angebote' }).getByRole('listitem').count()).toBeGreaterThan(1);
    expect(await page.getByRole('region', { name: 'Weitere Termine in der Nähe' }).getByRole('listitem').count()).toBeGreaterThan(1);
  });
});

describe('the start page of somebody who is signed in', () => {
  test.each(LOOKS)('leads to the profile, says when nothing fits, and shows what does, in $language at $width px', async ({ language, width }) => {
    const say = wordsIn(language);
    const { page, errors } = await site.open({ viewport: { width, height: 800 } });
    const home = `${start(language)}/` === '/' ? '/' : start(language);
    await signInPage(page, site, `anna.${language}.${width}@people.example`, { locale: language === 'de' ? 'DE' : 'EN', returnTo: home });
    const forYou = page.getByRole('region', { name: say('Fits you') });
    await accessible(page);
    await forYou.getByRole('link', { name: say('Fill in my profile') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: say('My profile'), level: 1 }).waitFor();

    const save = async () => {
      await page.getByRole('button', { name: say('Save profile') }).click();
      await page.getByText(say('Your profile is saved')).waitFor();
    };
    // A place without anybody for hundreds of kilometres.
    await page.getByLabel(say('Where?')).fill('25999');
    await page.getByLabel(say('On site'), { exact: true }).check();
    await save();
    await page.goto(home);
    await forYou.getByText(say('Nothing fits all of your wishes just now.')).waitFor();
    await accessible(page);
    await forYou.getByRole('link', { name: say('Change my wishes') }).click();
    await page.getByRole('heading', { name: say('My profile'), level: 1 }).waitFor();

    await page.getByLabel(say('Where?')).fill('54634');
    await save();
    await page.goto(home);
    await forYou.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await forYou.locator('.chip').count()).toBeGreaterThan(0);
    await accessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(errors).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterAll(() => site?.close());

const PHONE = { width: 360, height: 780 };
/** Each width and each scheme once: what is too wide and what has too little contrast do not depend on each other. */
const VIEWS = [
  { viewport: PHONE, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
] as const;

/** What the HTML tells search engines. */
async function toldOf(path: string): Promise<Record<string, unknown>> {
  const html = await (await fetch(site.url + path)).text();
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as Record<string, unknown>;
}

describe('the pages', () => {
  test.each([
    '/opportunities/vorlesen-zweisprachig',
    '/en/opportunities/language-cafe-host',
    '/organisations',
    '/en/organisations?kind=CLUB',
    '/organisations?q=Sternenstaub',
    '/organisations/bildungswerk-kylltal',
    '/events',
    '/en/events?kind=TRAINING&period=next-month',
    '/events/stammtisch-foerderkreis',
    '/inquiries/confirm?token=x',
    '/imprint',
    '/en/privacy',
    '/nirgendwo',
  ])('have nothing that axe finds and do not scroll sideways at %s', async (path) => {
    for (const view of VIEWS) {
      const { page } = await site.open(view);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.viewport.width);
      await page.context().close();
    }
  });

  test('tell search engines what they are', async () => {
    expect(await toldOf('/opportunities/vorlesen-zweisprachig')).toMatchObject({ '@type': 'JobPosting', employmentType: 'VOLUNTEER', hiringOrganization: { name: 'Lesepaten im Bitburger Land' } });
    expect(await toldOf('/organisations/bildungswerk-kylltal')).toMatchObject({ '@type': 'NGO', address: { addressLocality: 'Kyllburg' } });
    expect(await toldOf('/events/stammtisch-foerderkreis')).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventCancelled' });
  });

  test('can be read and narrowed without JavaScript', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto('/organisations');
    await page.getByLabel('Name, Zweck oder Ort').fill('Kyllburg');
    await page.getByLabel('Art').selectOption('INSTITUTION');
    await page.getByRole('button', { name: 'Suchen' }).click();
    await page.getByRole('link', { name: 'Bildungswerk Kylltal' }).click();
    await page.getByText('Der Eintrag im Register').waitFor();
    await page.goto('/opportunities/vorlesen-zweisprachig');
    await page.getByText('Wenn die kleine Raupe auf einmal Ukrainisch spricht').waitFor();
  });

  test('answer a choice in a list at once and keep the focus on it', async () => {
    const { page, errors } = await site.open();
    await page.goto('/events');
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Wann').focus();
    await page.getByLabel('Wann').selectOption('week');
    await page.waitForURL(/\/events\?period=week$/);
    await soon(async () => expect(await page.locator(':focus').getAttribute('name')).toBe('period'));
    await page.goBack();
    await page.locator('select[name=period] option:checked', { hasText: 'Ab heute' }).waitFor({ state: 'attached' });
    expect(page.url()).toMatch(/\/events$/);
    expect(errors).toEqual([]);
  });

  test('lead from an offer on a phone to the form, which takes the place of the button', async () => {
    const { page } = await site.open({ viewport: PHONE });
    await page.goto('/opportunities/vorlesen-zweisprachig');
    await page.waitForLoadState('networkidle');
    const button = page.getByRole('link', { name: 'Nachricht schreiben' });
    expect((await button.boundingBox())?.y).toBeGreaterThan(PHONE.height - 80);
    await button.click();
    await page.getByLabel('Ihr Name').waitFor();
    await soon(async () => expect((await page.getByRole('heading', { name: /^An Lesepaten/ }).boundingBox())?.y).toBeLessThan(200));
  });
});

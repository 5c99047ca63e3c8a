import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually } from './eventually.ts';
import { mailsOf } from './mails.ts';
import { signInAs, signInPage } from './sign-in.ts';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const VIEWS = [
  { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
] as const;

async function ready(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

describe('the pages of networks and of the law', () => {
  test.each(['/imprint', '/en/privacy', '/accessibility', '/networks', '/en/networks/bitburg', '/?network=bitburg', '/desk/legal', '/account/data'])(
    'have nothing that axe finds and do not scroll sideways at %s',
    async (path) => {
      for (const view of VIEWS) {
        const { page, errors } = await site.open(view);
        await ready(page, path);
        expect(await accessibilityFindings(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.viewport.width);
        expect(errors).toEqual([]);
      }
    },
  );
});

describe('somebody with an account', () => {
  test('takes everything along as one archive', async () => {
    const cookie = await signInAs(site, 'ida.vogt@people.example');
    const response = await fetch(`${site.url}/account/export`, { headers: { Cookie: cookie } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
    expect((await fetch(`${site.url}/account/export`)).status).toBe(401);
  });

  test('has the account erased after typing the address once more, and nothing of theirs lies about', async () => {
    const email = 'quirina.zweigelt@people.example';
    const { page } = await site.open();
    await signInPage(page, site, email, { returnTo: '/account/data' });
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Ihre E-Mail-Adresse zur Bestätigung').fill('nobody@people.example');
    await page.getByRole('button', { name: 'Mein Konto endgültig löschen' }).click();
    await page.getByText('Das ist nicht die Adresse dieses Kontos.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Ihre E-Mail-Adresse zur Bestätigung').fill(email);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}/`);
    await page.getByRole('link', { name: 'Anmelden', exact: true }).waitFor();
    await eventually(async () => !(await mailsOf(site.dataDir)).some(({ to }) => to === email), 'an end of the mails');
  });
});

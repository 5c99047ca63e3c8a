import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openidProvider, type TestProvider } from '../testing/openid-provider.ts';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { freePort } from '../database/port.ts';

jest.setTimeout(240_000);

describe.each([{ topology: 'in one process', script: [] }, { topology: 'with one process per part', script: ['--distributed'] }])('$topology', ({ script }) => {
  let provider: TestProvider;
  let site: Site;
  beforeAll(async () => {
    const port = await freePort();
    provider = await openidProvider({ publicUrl: `http://localhost:${port}` });
    provider.accounts.set('ida', { email: 'ida.vogt@people.example', email_verified: true });
    site = await openSite(script, { port, env: { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId, OIDC_CLIENT_SECRET: provider.clientSecret, OIDC_NAME: 'Konto der Stadt' } });
  });
  afterAll(async () => {
    await site?.close();
    await provider?.close();
  });

  test.each([
    { words: 'German', path: '/sign-in?returnTo=/account', button: 'Anmelden mit: Konto der Stadt', account: '/account', told: 'Sie haben sich nicht mit Ihrem Konto angemeldet', options: {} },
    { words: 'English, without JavaScript on a dark phone', path: '/en/sign-in?returnTo=/en/account', button: 'Sign in with: Konto der Stadt', account: '/en/account', told: 'You have not signed in with your account', options: { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const } },
  ])('a town account signs in by keyboard, in $words', async ({ path, button, account, told, options }) => {
    const { page, errors } = await site.open(options);
    const axe = async () => (options.javaScriptEnabled === false ? [] : accessibilityFindings(page));
    const pressButton = async () => {
      for (let steps = 0; steps < 40 && !(await page.locator(':focus').allInnerTexts()).some((text) => text.includes(button)); steps += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${provider.issuer}/**`);
      // What is typed before the field has the focus would be lost.
      await page.locator('input[name=login]:focus').waitFor();
    };
    await page.goto(path);
    await page.getByRole('link', { name: button }).waitFor();
    expect(await axe()).toEqual([]);
    await pressButton();
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByText(told).waitFor();
    expect(new URL(page.url()).searchParams.get('returnTo')).toBe(account);
    expect(await axe()).toEqual([]);

    await pressButton();
    await page.keyboard.type('ida');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${account}`);
    expect(await page.locator('input[name=email]').inputValue()).toBe('ida.vogt@people.example');
    expect(errors).toEqual([]);
  });
});

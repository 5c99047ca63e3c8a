import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually, soon } from './eventually.ts';
import { mailThat } from './mails.ts';
import { signInAs, signInLink, signInPage } from './sign-in.ts';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

async function openReady(path: string, options?: Parameters<Site['open']>[0]): Promise<{ page: Page; errors: string[] }> {
  const opened = await site.open(options);
  await opened.page.goto(path);
  await opened.page.waitForLoadState('networkidle');
  return opened;
}

describe('signing in', () => {
  test('goes by a link in a mail and a button, and leads back to the page', async () => {
    const email = 'ida.vogt@people.example';
    const { page, errors } = await openReady('/events?kind=TRAINING');
    await page.locator('.user-menu-link').click();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByLabel('Ihre E-Mail-Adresse').fill('ida.vogt@');
    await page.keyboard.press('Enter');
    await page.getByText('Diese E-Mail-Adresse ist nicht vollständig').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
    await page.keyboard.press('Enter');
    await page.getByText('Bitte sehen Sie in Ihre E-Mails').waitFor();
    await soon(async () => expect(await page.locator(':focus').innerText()).toContain(email));
    expect(await accessibilityFindings(page)).toEqual([]);

    const mail = await mailThat(site.dataDir, ({ to }) => to === email, 'the mail with the link');
    expect(mail.subject).toMatch(/^Ihr Link zum Anmelden bei /);
    await page.goto(mail.links.find((link) => link.includes('/sign-in/confirm')) ?? '');
    expect(await page.locator('.user-menu-link').count()).toBe(1);
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
    await page.waitForURL('**/events?kind=TRAINING');
    await page.getByText('Mein Konto').waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(errors).toEqual([]);

    await page.goto(mail.links.find((link) => link.includes('/sign-in/confirm')) ?? '');
    await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
    await page.getByText('Dieser Link wurde schon benutzt').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  test('goes in English by keyboard, without JavaScript, and out again', async () => {
    const email = 'noah.bell@people.example';
    const { page } = await site.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto('/en/sign-in?returnTo=/en/account');
    await page.getByLabel('Your e-mail address').fill('nobody');
    await page.keyboard.press('Enter');
    await page.getByText('This e-mail address is not complete').waitFor();
    await page.getByLabel('Your e-mail address').fill(email);
    await page.keyboard.press('Enter');
    await page.getByText('Please look into your mails').waitFor();
    const { links, subject } = await mailThat(site.dataDir, ({ to }) => to === email, 'the mail with the link');
    expect(subject).toMatch(/^Your link to sign in to /);
    await page.goto(links.find((link) => link.includes('/sign-in/confirm')) ?? '');
    await page.getByRole('button', { name: 'Sign in now' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/account');
    await page.getByRole('heading', { name: 'My account' }).waitFor();
    await page.getByRole('button', { name: 'Sign out on this device' }).click();
    await page.waitForURL('**/en');
    await page.locator('.user-menu-link').waitFor();
    await page.goto('/en/account');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/sign-in?returnTo=%2Fen%2Faccount');
  });

  test('is not done by a link that is opened, and not by one that nobody knows', async () => {
    const link = await signInLink(site, 'kai.roth@people.example');
    for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).headers.getSetCookie()).toEqual([]);
    const { page } = await openReady('/sign-in/confirm?token=abgeschnitten');
    await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
    await page.getByText('Diesen Link kennen wir nicht').waitFor();
    await page.goto(link);
    await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
    await page.getByText('Mein Konto').waitFor();
  });
});

test('pages for people who are signed in lead there, and back', async () => {
  const slug = 'lesepaten';
  for (const path of ['/account', '/account/data', '/account/notifications', '/profile', '/favourites', '/for-me', '/desk', '/desk/legal', '/desk/network/bitburg', '/conversations', '/workspace', `/workspace/${slug}`, `/workspace/${slug}/page`, `/en/workspace/${slug}/members`, `/workspace/${slug}/opportunities/new`, `/workspace/${slug}/inquiries`]) {
    const { status, headers } = await fetch(site.url + path, { redirect: 'manual' });
    const sign = `${path.startsWith('/en/') ? '/en' : ''}/sign-in?returnTo=${encodeURIComponent(path)}`;
    expect({ path, status, location: headers.get('location') }).toEqual({ path, status: 302, location: sign });
  }
});

describe('the account', () => {
  test('keeps name and language, and is shown with them at once', async () => {
    const { page, errors } = await site.open();
    await signInPage(page, site, 'mia.lang@people.example', { returnTo: '/account' });
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Ihr Name').fill('Mia Lang');
    await page.getByLabel('Sprache unserer E-Mails an Sie').selectOption('English');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert').waitFor();
    await page.locator('.user-menu').getByText('Mia Lang').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('Ihr Name').inputValue()).toBe('Mia Lang');
    expect(await page.getByLabel('Sprache unserer E-Mails an Sie').inputValue()).toBe('EN');
    expect(errors).toEqual([]);
  });

  test('lists where one is signed in, and ends it there', async () => {
    const email = 'jan.kern@people.example';
    const cookie = await signInAs(site, email);
    const { page } = await site.open();
    await signInPage(page, site, email, { returnTo: '/account' });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.session-list > li').count()).toBe(2);
    await page.getByRole('button', { name: /^Abmelden: Unbekanntes Gerät/ }).click();
    await page.getByText('Dort sind Sie abgemeldet').waitFor();
    await soon(async () => expect(await page.locator('.session-list > li').count()).toBe(1));
    expect(await accessibilityFindings(page)).toEqual([]);
    const isOver = async () => {
      const response = await fetch(`${site.url}/account`, { headers: { cookie }, redirect: 'manual' });
      return response.status === 302;
    };
    await eventually(isOver, 'the end of the other session');
  });

  test('is changed without JavaScript', async () => {
    const email = 'ole.brand@people.example';
    await signInAs(site, email);
    const { page } = await site.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await signInPage(page, site, email, { returnTo: '/account' });
    await page.getByLabel('Ihr Name').fill('Ole Brand');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert').waitFor();
    expect(await page.getByLabel('Ihr Name').inputValue()).toBe('Ole Brand');
    expect(await page.locator('.session-list > li').count()).toBe(2);
    await page.getByRole('button', { name: /^Abmelden: Unbekanntes Gerät/ }).click();
    await page.getByText('Dort sind Sie abgemeldet').waitFor();
    await soon(async () => expect(await page.locator('.session-list > li').count()).toBe(1));
  });

  test('has a menu for keys, on a phone and in the dark too', async () => {
    for (const options of [{}, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }]) {
      const { page } = await site.open(options);
      await signInPage(page, site, 'lea.haas@people.example');
      await page.waitForLoadState('networkidle');
      await page.locator('.user-menu > summary').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Meine Unterhaltungen' }).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Meine Unterhaltungen' }).waitFor({ state: 'hidden' });
      await soon(async () => expect(await page.locator(':focus').innerText()).toContain('Mein Konto'));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Abmelden' }).click();
      await page.locator('.user-menu-link').waitFor();
    }
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { signInPage } from './sign-in.ts';

jest.setTimeout(240_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

async function accessible(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await accessibilityFindings(page)).toEqual([]);
}

describe('a volunteer', () => {
  test('says what they like, sees what fits and why, keeps an offer and finds it again', async () => {
    const { page, errors } = await site.open();
    await signInPage(page, site, 'ida.vogt@people.example', { returnTo: '/for-me' });
    await accessible(page);
    await page.getByRole('link', { name: 'Mein Profil ausfüllen' }).click();
    await page.getByRole('heading', { name: 'Mein Profil', level: 1 }).waitFor();
    await accessible(page);

    await page.getByLabel('Sport und Bewegung', { exact: true }).check();
    await page.getByLabel('Samstag vormittags').check();
    await page.getByLabel('Wo?').fill('Nirgendsheim an der Null');
    await page.getByRole('button', { name: 'Profil speichern' }).click();
    await page.getByText('Diesen Ort kennen wir nicht').waitFor();
    await accessible(page);
    await page.getByLabel('Wo?').fill('54634');
    await page.getByRole('button', { name: 'Profil speichern' }).click();
    await page.getByText('Ihr Profil ist gespeichert').waitFor();
    await soon(async () => expect(await page.getByLabel('Wo?').inputValue()).toBe('54634 Bitburg'));
    await soon(async () => expect(await page.getByLabel('Samstag vormittags').isChecked()).toBe(true));
    await accessible(page);

    await page.getByRole('link', { name: 'Ansehen, was jetzt zu Ihnen passt' }).click();
    await page.waitForURL('**/for-me');
    const first = page.locator('.opportunity-card').first();
    await first.getByText('Ihr Interesse').waitFor();
    const title = await first.getByRole('heading').innerText();
    await accessible(page);
    // The button changes before the answer is there.
    const kept = page.waitForResponse('**/graphql');
    await first.getByRole('button', { name: 'Merken' }).click();
    await first.getByRole('button', { name: 'Gemerkt' }).waitFor();
    await kept;

    await page.goto('/favourites');
    await page.getByRole('heading', { name: title }).waitFor();
    await accessible(page);
    const forgotten = page.waitForResponse('**/graphql');
    await page.getByRole('button', { name: 'Gemerkt' }).click();
    await page.getByRole('button', { name: 'Merken' }).waitFor();
    await forgotten;
    await page.reload();
    await page.getByText('Sie haben sich noch nichts gemerkt').waitFor();

    await page.goto('/');
    await page.getByRole('heading', { name: 'Passt zu Ihnen' }).waitFor();
    await accessible(page);
    expect(errors).toEqual([]);
  });

  test('chooses the mails in English on a phone, and deletes the profile', async () => {
    const { page, errors } = await site.open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await signInPage(page, site, 'noah.bell@people.example', { locale: 'EN', returnTo: '/en/account/notifications' });
    await accessible(page);
    await page.getByLabel('Reminders', { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Save settings' }).click();
    await page.getByText('Your settings are saved').waitFor();
    await accessible(page);
    await page.reload();
    expect(await page.getByLabel('Reminders', { exact: true }).isChecked()).toBe(false);

    await page.goto('/en/profile');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.getByLabel('A few hours, once').check();
    await page.getByRole('button', { name: 'Save profile' }).click();
    await page.getByText('Your profile is saved').waitFor();
    await page.getByText('Delete my profile').click();
    await accessible(page);
    await page.getByRole('button', { name: 'Delete profile now' }).click();
    await page.getByText('Your profile is deleted').waitFor();
    await page.reload();
    expect(await page.getByLabel('A few hours, once').isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });

  test('who is not signed in is led there from an offer, and back to it', async () => {
    const { page, errors } = await site.open();
    await page.goto('/?q=Kinder');
    await page.getByRole('link', { name: /^Merken/ }).first().click();
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/?q=Kinder');
    expect(errors).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { mailsOf, mailThat } from './mails.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterAll(() => site?.close());

const OFFER = '/opportunities/vorlesen-zweisprachig';
const ORGANISATION = '/organisations/bildungswerk-kylltal';
const MESSAGE = 'Ich spreche Polnisch und lese gern vor. Montags hätte ich Zeit, auch kurzfristig.';

/** Fills the German form in. */
async function write(page: Page, email: string, message = MESSAGE): Promise<void> {
  await page.getByLabel('Ihr Name').fill('Ida Vogt');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
  await page.getByLabel('Ihre Nachricht').fill(message);
  await page.getByRole('checkbox', { name: /^Ich bin einverstanden/ }).check();
}

const send = (page: Page) => page.getByRole('button', { name: 'Nachricht senden' }).click();
const focused = (page: Page) => page.locator(':focus');

async function openReady(path: string): Promise<{ page: Page; errors: string[] }> {
  const opened = await site.open();
  await opened.page.goto(path);
  await opened.page.waitForLoadState('networkidle');
  return opened;
}

describe('writing to an organisation', () => {
  test('goes from the offer by the confirmation mail to the organisation, which can answer', async () => {
    const email = 'ida.vogt@example.org';
    const { page, errors } = await openReady(OFFER);
    await write(page, email);
    await send(page);
    await page.getByText('Fast geschafft').waitFor();
    await soon(async () => expect(await focused(page).innerText()).toContain(email));

    const confirmation = await mailThat(site.dataDir, ({ to }) => to === email, 'the confirmation mail');
    const link = confirmation.links.find((url) => url.includes('/inquiries/confirm'));
    await page.goto(link ?? '');
    await page.getByRole('button', { name: 'Bestätigen und Nachricht senden' }).waitFor();
    expect((await mailsOf(site.dataDir)).filter(({ text }) => text.includes(MESSAGE))).toHaveLength(1);
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Bestätigen und Nachricht senden' }).click();
    await page.getByText('Danke! Ihre Nachricht ist unterwegs an Lesepaten im Bitburger Land.').waitFor();
    const delivered = await mailThat(site.dataDir, ({ replyTo }) => replyTo === email, 'the mail to the organisation');
    expect(delivered.to).not.toBe(email);
    expect(delivered.subject).toContain('Ida Vogt');
    expect(delivered.text).toContain(MESSAGE);

    await page.reload();
    await page.getByRole('button', { name: 'Bestätigen und Nachricht senden' }).click();
    await page.getByText('Diese Nachricht ist schon bestätigt').waitFor();
    expect(errors).toEqual([]);
  });

  test('in English sends an English mail that leads to the English page', async () => {
    const email = 'noah.bell@example.org';
    const { page, errors } = await openReady(`/en${ORGANISATION}`);
    await page.getByLabel('Your name').fill('Noah Bell');
    await page.getByLabel('Your e-mail address').fill(email);
    await page.getByLabel('Your message').fill('I would like to help with the computer course.');
    await page.getByRole('checkbox', { name: /^I agree/ }).check();
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.getByText('Almost done').waitFor();
    const { links, subject } = await mailThat(site.dataDir, ({ to }) => to === email, 'the confirmation mail');
    expect(subject).toBe('Please confirm your message to Bildungswerk Kylltal');
    await page.goto(links.find((url) => url.includes('/inquiries/confirm')) ?? '');
    await page.getByRole('button', { name: 'Confirm and send the message' }).click();
    await page.getByText('Thank you! Your message is on its way to Bildungswerk Kylltal.').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the contact form', () => {
  test('names everything that is missing, leads to each field, and forgives as it is mended', async () => {
    const { page } = await openReady(OFFER);
    await send(page);
    await page.getByText('4 Angaben fehlen noch oder stimmen nicht').waitFor();
    await soon(async () => expect(await focused(page).getAttribute('role')).toBe('alert'));
    expect(await accessibilityFindings(page)).toEqual([]);
    await focused(page).getByRole('link', { name: 'Ihre E-Mail-Adresse' }).click();
    await soon(async () => expect(await focused(page).getAttribute('name')).toBe('email'));
    await page.keyboard.type('ida@example');
    await page.getByText('Diese E-Mail-Adresse ist nicht vollständig').first().waitFor();
    await page.keyboard.type('.org');
    await page.getByText('3 Angaben fehlen noch oder stimmen nicht').waitFor();
    expect(await page.getByLabel('Ihre E-Mail-Adresse').getAttribute('aria-invalid')).toBeNull();
  });

  test('loses nothing by a reload, before and after sending', async () => {
    const { page } = await openReady(OFFER);
    await write(page, 'reload@example.org');
    await page.reload();
    await page.waitForLoadState('networkidle');
    await soon(async () => expect(await page.getByLabel('Ihre Nachricht').inputValue()).toBe(MESSAGE));
    await soon(async () => expect(await page.getByRole('checkbox', { name: /^Ich bin einverstanden/ }).isChecked()).toBe(true));
    await send(page);
    await page.getByText('Fast geschafft').waitFor();
    await page.reload();
    await page.getByText('reload@example.org').waitFor();
    await page.getByRole('button', { name: 'Adresse korrigieren und noch einmal senden' }).click();
    await soon(async () => expect(await page.getByLabel('Ihre Nachricht').inputValue()).toBe(MESSAGE));
  });

  test('says when to come back after too many messages, and keeps the text', async () => {
    const { page } = await openReady(OFFER);
    await write(page, 'eilig@example.org');
    for (let count = 0; count < 5; count += 1) {
      await send(page);
      await page.getByRole('button', { name: 'Adresse korrigieren und noch einmal senden' }).click();
    }
    await send(page);
    await page.getByText('Zu viele Nachrichten in kurzer Zeit').waitFor();
    await soon(async () => expect(await focused(page).innerText()).toMatch(/in etwa (59|60) Minuten noch einmal/));
    expect(await page.getByLabel('Ihre Nachricht').inputValue()).toBe(MESSAGE);
  });

  test('sends once when the answer is lost on the way', async () => {
    const email = 'funkloch@example.org';
    const { page } = await openReady(OFFER);
    await write(page, email);
    let isCut = false;
    await page.route('**/graphql', async (route) => {
      if (isCut || !route.request().postData()?.includes('ContactOrganiser')) return route.continue();
      isCut = true;
      await route.fetch();
      return route.abort();
    });
    await send(page);
    await page.getByText('Es kam keine Antwort').waitFor();
    await send(page);
    await page.getByText('Fast geschafft').waitFor();
    await mailThat(site.dataDir, ({ to }) => to === email, 'the confirmation mail');
    expect((await mailsOf(site.dataDir)).filter(({ to }) => to === email)).toHaveLength(1);
  });

  test('without JavaScript says what it needs and how else to reach the organisation', async () => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto(ORGANISATION);
    // The browser helper looks for words outside of noscript only.
    const sentence = page.getByRole('region', { name: 'An Bildungswerk Kylltal' }).locator('noscript');
    expect(await sentence.innerText()).toContain('Das Formular braucht JavaScript');
    expect(await sentence.locator('a').getAttribute('href')).toBe('https://bildungswerk-kylltal.example/');
    expect(await page.getByRole('button', { name: 'Nachricht senden' }).isVisible()).toBe(false);
  });
});

describe('the confirmation page', () => {
  test('tells what to do with a link that nobody knows or that is not whole', async () => {
    const { page } = await openReady('/inquiries/confirm?token=abgeschnitten');
    await page.getByRole('button', { name: 'Bestätigen und Nachricht senden' }).click();
    await page.getByText('Diesen Link kennen wir nicht').waitFor();
    await soon(async () => expect(await focused(page).innerText()).toContain('kopieren Sie den ganzen Link'));
    await page.goto('/inquiries/confirm');
    await page.getByText('Diesen Link kennen wir nicht').waitFor();
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { mailsOf, mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(300_000);

const OWNER = 'verein@bitburg.example';
const VOLUNTEER = 'ines.lang@people.example';
const WORKSPACE = '/workspace/lesepaten-bitburger-land';
const MESSAGE = 'Wir suchen noch jemanden, der samstags auf dem Wochenmarkt vorliest.';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

async function posting(page: Page): Promise<void> {
  await page.goto(WORKSPACE);
  await page.getByRole('link', { name: 'Vorlesen auf dem Wochenmarkt' }).first().click();
  await page.getByRole('heading', { name: 'Freiwillige, die passen könnten' }).waitFor();
}

const cardOf = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

describe('a volunteer who lets organisations find them', () => {
  test('says so in the profile, is found and invited, and answers by the mail; the conversation begins', async () => {
    const { page: volunteer, errors } = await site.open();
    await signInPage(volunteer, site, VOLUNTEER, { returnTo: '/profile' });
    await volunteer.getByLabel('Schule und Kindergarten: genauer auswählen').click();
    await volunteer.getByLabel('Vorlesen', { exact: true }).check();
    await volunteer.getByLabel('Samstag vormittags').check();
    await volunteer.getByLabel('Organisationen dürfen mich finden').check();
    await volunteer.getByText('Noch findet Sie niemand').waitFor();
    await volunteer.getByLabel('Wo?').fill('54634 Bitburg');
    await volunteer.getByText('Noch findet Sie niemand').waitFor({ state: 'detached' });
    await volunteer.getByRole('button', { name: 'Profil speichern' }).click();
    await volunteer.getByText('Bitte sagen Sie, wie Organisationen Sie nennen dürfen.').waitFor();
    await expectWellMade(volunteer, 'profile-name-missing');
    await volunteer.getByLabel('Wie man Sie nennt').fill('Leseratte');
    await volunteer.locator('.volunteer-preview').getByText('Leseratte').waitFor();
    await volunteer.getByRole('button', { name: 'Profil speichern' }).click();
    await volunteer.getByText('Ihr Profil ist gespeichert').waitFor();
    await expectWellMade(volunteer, 'profile-findable');

    const { page: owner, errors: ownersErrors } = await site.open();
    await signInPage(owner, site, OWNER, { returnTo: WORKSPACE });
    await posting(owner);
    await expectWellMade(owner, 'posting');
    await owner.getByRole('link', { name: 'Freiwillige ansehen und einladen' }).click();
    await cardOf(owner, 'Leseratte').getByText('interessiert sich für: Vorlesen').waitFor();
    await expectWellMade(owner, 'volunteers');
    await cardOf(owner, 'Leseratte').getByRole('button', { name: 'Einladen' }).focus();
    await owner.keyboard.press('Enter');
    await owner.locator('textarea:focus').waitFor();
    await owner.keyboard.type('Hallo');
    await owner.getByRole('button', { name: 'Einladung senden' }).click();
    await owner.getByText('Bitte schreiben Sie mindestens einen Satz').waitFor();
    await owner.getByLabel('Ihre Nachricht an Leseratte').fill(MESSAGE);
    await owner.reload();
    await owner.waitForLoadState('networkidle');
    await cardOf(owner, 'Leseratte').getByRole('button', { name: 'Einladen' }).click();
    await soon(async () => expect(await owner.getByLabel('Ihre Nachricht an Leseratte').inputValue()).toBe(MESSAGE));
    await expectWellMade(owner, 'inviting');
    await owner.getByRole('button', { name: 'Einladung senden' }).click();
    await owner.getByText('Leseratte ist eingeladen').waitFor();
    await owner.getByText('noch keine Antwort').waitFor();
    await expectWellMade(owner, 'invited');

    const mail = await mailThat(site.dataDir, ({ to, text }) => to === VOLUNTEER && text.includes(MESSAGE), 'the invitation');
    expect(mail.text).not.toContain(OWNER);
    // Mail scanners open every link, also with HEAD; that answers nothing and takes nobody out.
    for (const link of mail.links) for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).toBeLessThan(500);
    await owner.reload();
    await owner.getByText('noch keine Antwort').waitFor();
    const { page: reader, errors: readersErrors } = await site.open({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
    await reader.goto(mail.links.find((link) => link.endsWith('#interested')) ?? '');
    await reader.getByText(MESSAGE).waitFor();
    await expectWellMade(reader, 'invitation-link');
    await reader.getByRole('button', { name: 'Ich habe Interesse' }).click();
    await reader.getByText('Sie haben Interesse. Das Gespräch mit').waitFor();
    await expectWellMade(reader, 'invitation-answered');

    await owner.reload();
    await owner.getByText('hat Interesse').waitFor();
    await owner.getByRole('link', { name: 'Zum Gespräch' }).or(owner.getByRole('link', { name: 'Gespräch ansehen' })).first().click();
    await owner.getByText('Ich habe Interesse und freue mich auf Ihre Antwort').waitFor();
    expect(await owner.content()).not.toContain(VOLUNTEER);
    await volunteer.goto('/my-invitations');
    await volunteer.getByText('Sie haben Interesse').waitFor();
    await expectWellMade(volunteer, 'my-invitations');
    expect([...errors, ...ownersErrors, ...readersErrors]).toEqual([]);
  });

  test('takes it back by one button, in English on a phone, and is not found from then on', async () => {
    const { page, errors } = await site.open({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
    await signInPage(page, site, VOLUNTEER, { locale: 'EN', returnTo: '/en/my-invitations' });
    await expectWellMade(page, 'my-invitations-en');
    await page.getByRole('button', { name: 'Do not let organisations find me any more' }).click();
    await page.getByText('No organisation finds you any more').waitFor();
    await expectWellMade(page, 'stopped-en');
    await page.goto('/en/profile');
    expect(await page.getByLabel('Organisations may find me').isChecked()).toBe(false);
    await expectWellMade(page, 'profile-en');
    expect(errors).toEqual([]);
  });

  test('who says no gets one mail, and the organisation reads that it does not fit', async () => {
    const { page: owner } = await site.open({ viewport: { width: 360, height: 780 } });
    await signInPage(owner, site, OWNER, { returnTo: WORKSPACE });
    await posting(owner);
    await owner.getByRole('link', { name: 'Freiwillige ansehen und einladen' }).click();
    await cardOf(owner, 'Lena').getByRole('button', { name: 'Einladen' }).click();
    await owner.getByLabel('Ihre Nachricht an Lena').fill(MESSAGE);
    await owner.getByRole('button', { name: 'Einladung senden' }).click();
    await owner.getByText('Lena ist eingeladen').waitFor();
    const isLenas = ({ to, text }: { to: string; text: string }) => to === 'lena.hofer@freiwillige.example' && text.includes(MESSAGE);
    const mail = await mailThat(site.dataDir, isLenas, 'the invitation');
    const { page: reader } = await site.open();
    await reader.goto(mail.links.find((link) => link.endsWith('#declined')) ?? '');
    await reader.getByRole('button', { name: 'Nein danke' }).click();
    await reader.getByText('Sie haben abgesagt').waitFor();
    await owner.reload();
    await owner.getByText('diesmal passt es nicht').waitFor();
    await expectWellMade(owner, 'declined');
    expect((await mailsOf(site.dataDir)).filter(isLenas)).toHaveLength(1);
  });
});

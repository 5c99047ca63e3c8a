import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { eventually } from './eventually.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(420_000);

const COORDINATOR = 'koordination@bitburg.example';
const HELPER = 'jona@people.example';
const DESK = '/desk/network/bitburg';
const MESSAGE = 'Die Kyll ist über die Ufer getreten. Wir brauchen Menschen, die Sandsäcke füllen.';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const mailTo = (subject: RegExp) => mailThat(site.dataDir, (mail) => mail.to === HELPER && subject.test(mail.subject), String(subject));
const linkIn = (links: readonly string[], path: string): string => links.find((link) => link.includes(path)) ?? '';

/** On a telephone at night and on a desk by day. */
async function expectBothMade(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [width, colorScheme] of [[360, 'dark'], [1280, 'light']] as const) {
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ colorScheme });
    await expectWellMade(page, name);
  }
  if (before) await page.setViewportSize(before);
}

test('a crisis: switched on, help first, offered without an account, found beside a help request, written to, switched off, and erased', async () => {
  const { page: desk, errors } = await site.open();
  await signInPage(desk, site, COORDINATOR, { returnTo: `${DESK}/crisis` });
  await desk.getByRole('heading', { level: 1, name: /Krise in/ }).waitFor();
  await desk.waitForLoadState('networkidle');
  await press(desk, 'Krise einschalten');
  await desk.getByText('Bitte sagen Sie in einer der beiden Sprachen').waitFor();
  await expectBothMade(desk, 'crisis-off');
  await desk.getByLabel('Was ist geschehen und was wird gebraucht?').fill(MESSAGE);
  await press(desk, 'Krise einschalten');
  await desk.getByText('Die Krise ist eingeschaltet bis').waitFor();
  await expectBothMade(desk, 'crisis-on');

  // Everybody sees it where they look, on a telephone too, and what is needed stands first.
  const { page: helper, errors: theirs } = await site.open({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
  await eventually(async () => {
    await helper.goto('/networks/bitburg');
    return (await helper.getByRole('heading', { name: 'Hier wird zuerst Hilfe gebraucht' }).count()) > 0;
  }, 'the help requests on the page of the network');
  await helper.getByText(MESSAGE).waitFor();
  await expectBothMade(helper, 'crisis-network');
  await helper.goto('/?network=bitburg');
  await helper.getByRole('heading', { name: 'Hier wird zuerst Hilfe gebraucht' }).waitFor();
  await expectBothMade(helper, 'crisis-search');
  const { page: guest } = await site.open();
  await guest.goto('/en?place=54634');
  await guest.getByRole('heading', { name: /^Help is needed now/ }).waitFor();
  expect(await guest.getByText(MESSAGE).getAttribute('lang')).toBe('de');
  await guest.goto('/en?place=Hamburg');
  await guest.getByRole('heading', { level: 1 }).waitFor();
  expect(await guest.getByRole('heading', { name: /^Help is needed now/ }).count()).toBe(0);

  await helper.getByRole('link', { name: 'Ich kann helfen' }).first().press('Enter');
  await helper.waitForURL(/\/networks\/bitburg\/can-help$/);
  await helper.waitForLoadState('networkidle');
  await press(helper, 'Hilfe anbieten');
  await helper.getByText('Bitte sagen Sie mit wenigen Worten, womit Sie helfen können').first().waitFor();
  await expectBothMade(helper, 'crisis-can-help');
  await helper.getByLabel('Womit können Sie helfen?').fill('Ich habe einen Anhänger.');
  await helper.getByText('Soziales', { exact: true }).click();
  await helper.getByLabel('Nachbarschaftshilfe').check();
  await helper.getByLabel('Wo in der Nähe?').fill('54634');
  await helper.getByLabel('Ihr Name').fill('Jona Beispiel');
  await helper.getByLabel('Ihre E-Mail-Adresse').fill(HELPER);
  await helper.getByLabel('Die Koordination darf mein Angebot sehen').check();
  await press(helper, 'Hilfe anbieten');
  await helper.getByText(`Wir haben einen Link an ${HELPER} geschickt`).waitFor();
  const asked = await mailTo(/^Bitte bestätigen Sie: Ihre Hilfe/);
  await helper.goto(linkIn(asked.links, '/help-offers/confirm?token='));
  await helper.waitForLoadState('networkidle');
  await expectBothMade(helper, 'crisis-confirmation');
  await press(helper, 'Ja, ich kann helfen');
  await helper.getByRole('link', { name: 'Mein Angebot ändern oder zurückziehen' }).press('Enter');
  await helper.waitForURL(/\/help-offers\/mine\?token=/);
  await helper.getByLabel('Womit können Sie helfen?').fill('Ich habe einen Anhänger und eine Pumpe.');
  await press(helper, 'Speichern');
  await helper.getByText('Gespeichert.').waitFor();
  await expectBothMade(helper, 'crisis-my-offer');
  const mine = helper.url();

  await desk.goto(`${DESK}/offers`);
  await desk.getByRole('heading', { name: 'Jona Beispiel' }).waitFor();
  await desk.waitForLoadState('networkidle');
  const request = desk.getByLabel('Für dieses Hilfegesuch');
  await request.selectOption({ index: 1 });
  await desk.waitForURL(/request=/);
  await desk.getByText('wohnt ganz in der Nähe').or(desk.getByText(/^wohnt etwa/)).first().waitFor();
  expect(await desk.content()).not.toContain(HELPER);
  await expectBothMade(desk, 'crisis-offers');
  await desk.getByRole('button', { name: 'Jona Beispiel schreiben' }).click();
  await desk.getByLabel('Ihre Nachricht an Jona Beispiel').fill('Können Sie am Samstag mit dem Anhänger kommen?');
  await expectBothMade(desk, 'crisis-letter');
  await press(desk, 'E-Mail senden');
  await desk.getByText(/zuletzt angeschrieben/).waitFor();
  const letter = await mailTo(/^Zu Ihrem Angebot zu helfen/);
  expect(letter).toMatchObject({ replyTo: COORDINATOR, text: expect.stringContaining('Können Sie am Samstag mit dem Anhänger kommen?') });
  expect(linkIn(letter.links, '/help-offers/mine?token=')).toContain(new URL(mine).search);
  await desk.getByRole('button', { name: 'Jona Beispiel hilft jetzt' }).click();
  await desk.getByText('Dazu passt gerade niemand.').waitFor();

  await desk.goto(`${DESK}/crisis`);
  await desk.waitForLoadState('networkidle');
  await press(desk, 'Krise ausschalten');
  await desk.getByText('Die Krise ist ausgeschaltet').waitFor();
  await helper.goto('/networks/bitburg/can-help');
  await helper.getByText('Hier ist im Moment keine Krise').waitFor();
  await expectBothMade(helper, 'crisis-over');

  // A month later.
  await inSite(site, 'opportunities', `UPDATE known_crises SET ends_at = now() - interval '31 days'`);
  await inSite(site, 'opportunities', `UPDATE jobs.schedule SET cron = '* * * * *' WHERE name = 'help-offers.forget'`);
  await eventually(async () => {
    await helper.goto(mine);
    return (await helper.getByText('Dieser Link führt zu keinem Angebot (mehr)').count()) > 0;
  }, 'the erasure', 180_000);
  await desk.goto(`${DESK}/offers?status=all`);
  await desk.getByText('Dazu passt gerade niemand.').waitFor();
  expect([...errors, ...theirs]).toEqual([]);
});

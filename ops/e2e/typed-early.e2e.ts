import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { soon } from './eventually.ts';
import { askWell } from './graph.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';

jest.setTimeout(300_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

/** What words can be written into on a page. */
const FIELDS = 'main :is(textarea, input:is([type=text], [type=email], [type=search], [type=tel], [type=url])):not([readonly]):visible';

const valuesOf = (page: Page): Promise<string[]> => page.locator(FIELDS).evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value));

/** Opens a page as somebody does whose line is slow: its words are there, and its scripts wait until `letThrough` is called. */
async function openSlowly(page: Page, path: string): Promise<{ letThrough: () => Promise<void> }> {
  const { promise: later, resolve } = Promise.withResolvers<void>();
  await page.route('**/assets/*.js', async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('#page-state').waitFor({ state: 'attached' });
  return {
    async letThrough() {
      resolve();
      await page.locator('html[data-live]').waitFor({ state: 'attached' });
      await page.unroute('**/assets/*.js');
    },
  };
}

/** Writes into every field before the scripts are there, and goes on in the last one when they are; expects all of it to stand there still. */
async function expectKept(page: Page, path: string): Promise<void> {
  const { letThrough } = await openSlowly(page, path);
  const fields = await page.locator(FIELDS).all();
  expect({ path, fields: fields.length }).not.toEqual({ path, fields: 0 });
  for (const [index, field] of fields.entries()) await field.fill(`Wort ${index}`);
  const written = fields.map((_, index) => `Wort ${index}`);
  await letThrough();
  await soon(async () => expect({ path, values: await valuesOf(page) }).toEqual({ path, values: written }));
  await page.keyboard.type('!');
  await soon(async () => expect({ path, values: await valuesOf(page) }).toEqual({ path, values: [...written.slice(0, -1), `${written.at(-1)}!`] }));
}

test('what a visitor types before the scripts are there stays in every form', async () => {
  const { events } = await askWell<{ events: { nodes: { slug: string; capacity: number | null }[] } }>(site.url, '{ events(first: 50) { nodes { slug capacity } } }');
  const event = events.nodes.find(({ capacity }) => capacity !== null);
  const { page, errors } = await site.open();
  for (const path of ['/', '/sign-in', '/events', '/organisations', '/organisations/bildungswerk-kylltal', `/events/${event?.slug}`, '/saved-searches/new?q=Garten', '/networks/bitburg/newsletter', '/certificates', '/news']) await expectKept(page, path);
  expect(errors).toEqual([]);
});

test.each([
  ['verein@bitburg.example', ['/account', '/profile', '/organisations/new', '/workspace/lesepaten-bitburger-land/page', '/workspace/lesepaten-bitburger-land/members', '/opportunities/vorlesen-zweisprachig', '/account/data']],
  ['koordination@bitburg.example', ['/desk/network/bitburg/news/new', '/desk/network/bitburg/newsletters/new', '/desk/network/bitburg/links', '/desk/network/bitburg/hours', '/desk/network/bitburg']],
])('and so does what %s types', async (email, paths) => {
  const { page, errors } = await site.open();
  await signInPage(page, site, email, { returnTo: '/account' });
  for (const path of paths) await expectKept(page, path);
  expect(errors).toEqual([]);
});

test('and what is chosen before they are there', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'ines.lang@people.example', { returnTo: '/account' });
  const { letThrough } = await openSlowly(page, '/profile');
  const [saturday, sport, findable] = [page.getByLabel('Samstag vormittags'), page.getByLabel('Sport und Bewegung', { exact: true }), page.getByLabel('Organisationen dürfen mich finden')];
  for (const box of [saturday, sport, findable]) await box.check();
  await page.getByLabel('Wo?').fill('54634 Bitburg');
  await letThrough();
  await soon(async () => expect(await Promise.all([saturday, sport, findable].map((box) => box.isChecked()))).toEqual([true, true, true]));
  await page.getByLabel('Wie man Sie nennt').fill('Leseratte');
  await page.getByRole('button', { name: 'Profil speichern' }).click();
  await page.getByText('Ihr Profil ist gespeichert').waitFor();
  await page.goto('/profile');
  expect(await Promise.all([saturday, sport, findable].map((box) => box.isChecked()))).toEqual([true, true, true]);
  expect(await page.getByLabel('Wo?').inputValue()).toBe('54634 Bitburg');

  const form = await openSlowly(page, '/account');
  await page.getByLabel('Sprache unserer E-Mails an Sie').selectOption('English');
  await form.letThrough();
  await page.getByLabel('Ihr Name').fill('Ines Lang');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Gespeichert').waitFor();
  // Who somebody is, is known for some seconds.
  await soon(async () => {
    await page.goto('/account');
    expect(await page.getByLabel('Sprache unserer E-Mails an Sie').inputValue()).toBe('EN');
  });
  expect(errors).toEqual([]);
});

test('it is sent as it was typed, and what is typed on meanwhile is part of it', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  const { letThrough } = await openSlowly(page, '/opportunities/vorlesen-zweisprachig');
  await page.getByLabel('Ihr Name').fill('Ida Vogt');
  await page.getByLabel('Ihre E-Mail-Adresse').fill('ida.vogt@people.example');
  await page.getByLabel('Ihre Nachricht').pressSequentially('Ich lese gern vor');
  const alive = letThrough();
  await page.keyboard.type(' und habe montags Zeit.', { delay: 20 });
  await alive;
  await soon(async () => expect(await page.getByLabel('Ihre Nachricht').inputValue()).toBe('Ich lese gern vor und habe montags Zeit.'));
  await page.getByRole('checkbox', { name: /^Ich bin einverstanden/ }).check();
  await page.getByRole('button', { name: 'Nachricht senden' }).click();
  await page.getByText('Fast geschafft').waitFor();
  const mail = await mailThat(site.dataDir, ({ to }) => to === 'ida.vogt@people.example', 'the mail to confirm');
  expect(mail.text).toContain('Ich lese gern vor und habe montags Zeit.');
  expect(errors).toEqual([]);
});

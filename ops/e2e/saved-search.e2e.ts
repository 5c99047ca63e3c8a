import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFindings, openSite, type Site } from './browser.ts';
import { eventually } from './eventually.ts';
import { soon } from './eventually.ts';
import { mailThat } from './mails.ts';
import { signInPage } from './sign-in.ts';
import { keepPicture } from './well-made.ts';

jest.setTimeout(300_000);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const WORD = 'Unterwasserkorbflechten';
const WORKSPACE = '/workspace/lesepaten-bitburger-land';

const narrow = async (page: Page): Promise<void> => expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);

interface Changed {
  readonly opportunity: { readonly id: string; readonly version: number };
}

/** Publishes a posting as the club does it in its workspace. */
async function publish(title: string): Promise<void> {
  const { page } = await site.open();
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: `${WORKSPACE}/opportunities/new` });
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (said) => {
    const ask = async <T>(query: string, input: object): Promise<T> => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables: { input } }) });
      const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const { viewer } = await ask<{ viewer: { memberships: [{ organisation: { id: string } }] } }>('{ viewer { memberships { organisation { id } } } }', {});
    const { createOpportunity } = await ask<{ createOpportunity: Changed }>('mutation($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id version } } }', { kind: 'VOLUNTEERING', organisationId: viewer.memberships[0].organisation.id });
    const { id, version } = createOpportunity.opportunity;
    const { updateOpportunity } = await ask<{ updateOpportunity: Changed }>('mutation($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { opportunity { version } } }', {
      id, version, title: said, summary: 'Wir zeigen, wie es geht.', description: 'Kommen Sie vorbei, wir haben alles da, was Sie brauchen.', interests: ['culture'], attendance: 'ON_SITE', place: '54634', commitment: 'FEW_HOURS',
    });
    await ask('mutation($input: OpportunityVersionInput!) { publishOpportunity(input: $input) { opportunity { status } } }', { id, version: updateOpportunity.opportunity.version });
  }, title);
}

test('somebody without an account saves a search that found nothing, hears of what comes, lets it rest and ends it', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(`/?q=${WORD}`);
  await page.getByText('Erfahren Sie es, sobald etwas passt.').waitFor();
  await narrow(page);
  await page.getByRole('link', { name: 'Diese Suche merken' }).press('Enter');
  await page.waitForURL(/\/saved-searches\/new\?q=/);
  await page.waitForLoadState('networkidle');
  await soon(async () => expect(await page.getByLabel('Name der Suche').inputValue()).toBe(`„${WORD}“`));
  await page.getByRole('button', { name: 'Suche merken' }).press('Enter');
  await page.getByText('Diese E-Mail-Adresse ist unvollständig').or(page.getByRole('alert')).first().waitFor();
  await page.getByLabel('Ihre E-Mail-Adresse').fill('neugierig@people.example');
  await page.getByLabel('Sofort, sobald es etwas gibt').check();
  expect(await accessibilityFindings(page)).toEqual([]);
  await narrow(page);
  await page.getByRole('button', { name: 'Suche merken' }).press('Enter');
  await page.getByText('Bitte sehen Sie in Ihre E-Mails').or(page.getByText('neugierig@people.example')).first().waitFor();

  const asked = await mailThat(site.dataDir, ({ to }) => to === 'neugierig@people.example', 'the mail to confirm');
  const link = asked.links.find((address) => address.includes('/saved-searches/confirm?token=')) ?? '';
  await fetch(link);
  await page.goto(link);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Suche bestätigen' }).press('Enter');
  await page.getByText(`„${WORD}“`).first().waitFor();
  await page.getByRole('link', { name: 'ändern, ruhen lassen oder beenden' }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await publish(`${WORD} für Anfänger`);
  const alert = await mailThat(site.dataDir, ({ to, subject }) => to === 'neugierig@people.example' && subject.includes('Neues Angebot'), 'the alert');
  expect(alert.subject).toBe(`Neues Angebot für Sie: ${WORD} für Anfänger`);
  const reader = await site.open({ viewport: { width: 640, height: 900 } });
  await reader.page.setContent(alert.html);
  await keepPicture(reader.page, 'alert-mail');
  const change = alert.links.find((address) => address.includes('/saved-searches/change?token=')) ?? '';
  await page.goto(alert.links.find((address) => address.includes('/opportunities/')) ?? '');
  await page.getByRole('heading', { name: `${WORD} für Anfänger` }).waitFor();
  await eventually(async () => {
    await page.goto(change);
    return (await page.getByText('Letzte E-Mail am').count()) > 0;
  }, 'the mail among what is known of the search');
  await page.getByRole('button', { name: 'Ruhen lassen' }).press('Enter');
  await page.getByText('Ruht seit').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await narrow(page);
  await page.getByRole('button', { name: 'Ganz beenden' }).press('Enter');
  await page.getByText('wir haben die Suche gelöscht').waitFor();
  await page.goto(change);
  await page.getByText('Dieser Link führt zu keiner Suche (mehr)').waitFor();
  expect(errors).toEqual([]);
});

test('with an account a search is saved at once, changed and ended in the list of them, in English and at night', async () => {
  const { page, errors } = await site.open({ colorScheme: 'dark' });
  await signInPage(page, site, 'freiwillig@bitburg.example', { locale: 'EN', returnTo: '/en/saved-searches/new?q=Garten&place=54634&radius=10' });
  await page.waitForLoadState('networkidle');
  expect(await page.getByLabel('What to call the search').inputValue()).toContain('10 km around 54634');
  await page.getByRole('button', { name: 'Save the search' }).press('Enter');
  await page.getByRole('link', { name: 'Your saved searches' }).press('Enter');
  await page.getByRole('heading', { name: 'Saved searches' }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByText('Change', { exact: true }).press('Enter');
  await page.getByLabel('What to call the search').fill('Gardens');
  await page.getByLabel('Once a week, on Monday').check();
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Gardens' }).waitFor();
  await page.getByRole('link', { name: 'Gardens' }).press('Enter');
  await page.waitForURL(/\/en\?q=Garten&place=54634&radius=10/);
  await page.goBack();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'End for good: Gardens' }).press('Enter');
  await page.getByText('Ended for good: Gardens', { exact: true }).waitFor();
  expect(errors).toEqual([]);
});

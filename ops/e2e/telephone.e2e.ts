import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openSite, type Site } from './browser.ts';
import { eventually, soon } from './eventually.ts';
import { signInPage } from './sign-in.ts';
import { inSite } from './site-sql.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(420_000);

const HELP = '/desk/network/bitburg/help';
const TITLE = 'Einkaufen zweimal in der Woche';
const SECRETS = ['Gröfig', 'Bahnhofstraße 7', '4711'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('a help request by telephone: taken, found, answered, accepted with the address, ended, and erased with everything about it', async () => {
  const { page: desk, errors } = await site.open();
  await signInPage(desk, site, 'koordination@bitburg.example', { returnTo: `${HELP}/new` });
  await desk.getByText('Zuerst braucht es jemanden, der den Freiwilligen antwortet').waitFor();
  await expectWellMade(desk, 'telephone-nobody-answers');

  // The association has called, and has no account.
  await desk.goto('/desk/organisations/engagementbuero-bitburg');
  await desk.getByRole('button', { name: 'Darum kümmern' }).click();
  await desk.getByText('Ihre Koordination kümmert sich jetzt darum').waitFor();
  await expectWellMade(desk, 'telephone-looked-after');

  await desk.goto(`${HELP}/new`);
  await desk.getByLabel('Überschrift').fill('Einkaufen für Frau Gröfig');
  await desk.getByLabel('Welche Hilfe gebraucht wird').fill('Eine Frau, 84, kann nicht mehr schwer tragen.');
  await desk.getByLabel('Ortsteil: Postleitzahl oder Ort').fill('54634 Bitburg');
  await desk.getByText('Soziales', { exact: true }).click();
  await desk.getByLabel('Nachbarschaftshilfe').check();
  await desk.getByLabel('Name', { exact: true }).fill('Erna Gröfig');
  await desk.getByLabel('Straße, Hausnummer und Ort').fill('Bahnhofstraße 7, 54634 Bitburg');
  await desk.getByLabel('Telefon (freiwillige Angabe)').fill('06561 4711');
  const publish = desk.getByRole('button', { name: 'Hilfegesuch veröffentlichen' });
  await publish.click();
  await desk.getByText('Das verrät allen, wer die Person ist').waitFor();
  await expectWellMade(desk, 'telephone-refused');
  await desk.getByLabel('Überschrift').fill(TITLE);
  // The claims of who has just become a member are some seconds old.
  await eventually(async () => {
    if (!desk.url().endsWith(HELP)) await publish.click({ timeout: 3000 });
    await desk.waitForURL(`**${HELP}`, { timeout: 6000 });
    return true;
  }, 'the help request');
  await desk.getByText('Erna Gröfig').waitFor();
  await expectWellMade(desk, 'telephone-taken');

  const { page: volunteer, errors: theirs } = await site.open({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
  await signInPage(volunteer, site, 'freiwillig@bitburg.example', { returnTo: '/' });
  await eventually(async () => {
    await volunteer.goto('/?network=bitburg&kind=HELP_REQUEST');
    return (await volunteer.getByRole('link', { name: TITLE }).count()) > 0;
  }, 'the help request in the search');
  await volunteer.getByRole('link', { name: TITLE }).first().click();
  await volunteer.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const [address, content] = [volunteer.url(), await volunteer.content()];
  for (const secret of SECRETS) expect(content).not.toContain(secret);
  await volunteer.waitForLoadState('networkidle');
  await volunteer.getByLabel('Ihre Nachricht').fill('Ich gehe gern dienstags und freitags einkaufen.');
  await volunteer.getByRole('button', { name: 'Nachricht senden' }).click();

  await eventually(async () => {
    await desk.goto(HELP);
    return (await desk.getByRole('link', { name: 'Mira Thelen' }).count()) > 0;
  }, 'the volunteer on the desk');
  await desk.getByRole('link', { name: 'Mira Thelen' }).click();
  await desk.getByRole('button', { name: 'Macht mit', exact: true }).click();
  await desk.getByRole('button', { name: 'Ja, macht mit' }).click();
  await desk.getByText('Das ist vermerkt').waitFor();

  await volunteer.goto('/conversations');
  await volunteer.getByRole('link', { name: /Engagementb/ }).first().click();
  await volunteer.getByRole('heading', { name: 'Wem Sie helfen' }).waitFor();
  for (const secret of SECRETS) await soon(async () => expect(await volunteer.content()).toContain(secret));
  await expectWellMade(volunteer, 'telephone-address');
  const conversation = volunteer.url();

  await desk.goto(HELP);
  await desk.waitForLoadState('networkidle');
  await desk.getByRole('button', { name: 'Es hat sich jemand gefunden' }).click();
  await desk.getByText('Das ist vermerkt').waitFor();
  // Somebody had reported it, and it was decided about.
  await inSite(
    site,
    'organisations',
    `INSERT INTO moderation_decisions (network_id, case_kind, object_type, object_id, deed, reason, decided_at, title, slug)
     SELECT o.network_id, 'REPORT', 'OPPORTUNITY', o.id, 'KEEP', 'Daran ist nichts auszusetzen.', now(), o.title, o.slug FROM opportunities.opportunities o JOIN opportunities.help_requests h ON h.opportunity_id = o.id`,
  );
  const decisions = () => inSite(site, 'organisations', `SELECT title, slug, reason FROM moderation_decisions WHERE object_type = 'OPPORTUNITY' AND deed = 'KEEP' AND (title = $1 OR title IS NULL)`, [TITLE]);
  expect(await decisions()).toEqual([{ title: TITLE, slug: expect.any(String), reason: 'Daran ist nichts auszusetzen.' }]);
  // A month later.
  await inSite(site, 'opportunities', `UPDATE help_requests SET ended_at = now() - interval '31 days'`);
  await inSite(site, 'opportunities', `UPDATE jobs.schedule SET cron = '* * * * *' WHERE name = 'help-requests.forget'`);
  await eventually(async () => {
    await desk.goto(HELP);
    return (await desk.getByText('Noch wurde kein Hilfegesuch aufgenommen.').count()) > 0;
  }, 'the erasure', 180_000);
  await eventually(async () => JSON.stringify(await decisions()) === JSON.stringify([{ title: null, slug: null, reason: null }]), 'the end of its words among the decisions');
  expect((await volunteer.goto(address))?.status()).toBe(404);
  await volunteer.goto(conversation);
  await volunteer.getByText('Dieses Gespräch ist beendet').waitFor();
  const left = await volunteer.content();
  for (const secret of [...SECRETS, TITLE, 'dienstags und freitags']) expect(left).not.toContain(secret);
  expect([...errors, ...theirs].filter((error) => !error.includes('404'))).toEqual([]);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { eventually } from './eventually.ts';
import { ask, askWell, statusOf } from './graph.ts';
import { type Site, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

interface Posting {
  readonly id: string;
  readonly title: string;
  readonly organisation: { readonly name: string };
}

const POSTINGS = 'query($text: String!) { opportunities(filter: { text: $text, near: { place: "54634", radiusKm: 20 } }) { nodes { id title organisation { name } } } }';
const CONTACT = 'mutation($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { status } }';
const CONFIRM = 'mutation($input: ConfirmInquiryInput!) { confirmInquiry(input: $input) { organisationName opportunity { id } } }';

function addresses(field: AddressObject | AddressObject[] | undefined): string[] {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

async function mailsOf({ dataDir }: Site): Promise<ParsedMail[]> {
  const folder = join(dataDir, 'mail');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.filter((name) => /^[^.].*\.eml$/.test(name)).map(async (name) => simpleParser(await readFile(join(folder, name)))));
}

/** The mails to organisations that an answer would take to `address`. */
async function deliveriesFrom(site: Site, address: string): Promise<ParsedMail[]> {
  return (await mailsOf(site)).filter(({ replyTo }) => addresses(replyTo).includes(address));
}

/** What the browser does when somebody sends the form. */
async function write(site: Site, posting: Posting, email: string): Promise<void> {
  const { inquiryChallenge } = await askWell<{ inquiryChallenge: { challenge: string } }>(site.url, '{ inquiryChallenge { challenge } }');
  const challenge = JSON.parse(inquiryChallenge.challenge);
  const solution = await solveChallenge({ challenge, deriveKey });
  const proofOfWork = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  const input = { opportunityId: posting.id, name: 'Anna Müller', email, message: 'Guten Tag,\nich habe samstags Zeit und helfe gern.', consent: true, proofOfWork };
  expect(await askWell(site.url, CONTACT, { input })).toEqual({ contactOrganiser: { status: 'CONFIRMATION_SENT' } });
}

/** The link of the confirmation mail, once that has come. */
async function linkFor(site: Site, email: string): Promise<URL> {
  const mail = await eventually(async () => (await mailsOf(site)).find(({ to }) => addresses(to).includes(email)), `a mail to ${email}`);
  const [link] = /http:\/\/localhost:\d+\/\S*token=[\w-]+/.exec(mail.text ?? '') ?? [];
  return new URL(link ?? '');
}

describe.each([['one process', false], ['one process per part', true]])('a volunteer who writes to an organiser, %s', (_name, distributed) => {
  let site: Site;
  let posting: Posting;
  beforeAll(async () => {
    site = await startSite({ distributed });
    const { opportunities } = await askWell<{ opportunities: { nodes: Posting[] } }>(site.url, POSTINGS, { text: 'Kinder' });
    const [first] = opportunities.nodes;
    if (!first) throw new Error('The demo data has nothing for children near Bitburg.');
    posting = first;
  });
  afterAll(() => site.remove());

  test('gets a mail, and the organisation hears of it once the button behind the link was pressed', async () => {
    await write(site, posting, 'anna@example.net');
    const link = await linkFor(site, 'anna@example.net');
    expect(await statusOf(link.href)).toBe(200);
    expect(await deliveriesFrom(site, 'anna@example.net')).toEqual([]);

    const input = { token: link.searchParams.get('token') };
    expect(await askWell(site.url, CONFIRM, { input })).toEqual({ confirmInquiry: { organisationName: posting.organisation.name, opportunity: { id: posting.id } } });
    const [mail] = await eventually(async () => {
      const mails = await deliveriesFrom(site, 'anna@example.net');
      return mails.length > 0 && mails;
    }, 'a mail to the organisation');
    expect(addresses(mail?.to)).toHaveLength(1);
    expect(addresses(mail?.to)).not.toContain('anna@example.net');
    expect(mail?.subject).toBe(`Anfrage von Anna Müller: ${posting.title}`);
    expect(mail?.text).toContain('ich habe samstags Zeit und helfe gern.');

    const again = await ask(site.url, CONFIRM, { input });
    expect(again.errors.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect(await mailsOf(site)).toHaveLength(2);
  });

  test('loses nothing when everything is killed right after the button was pressed', async () => {
    await write(site, posting, 'berta@example.net');
    const link = await linkFor(site, 'berta@example.net');
    await askWell(site.url, CONFIRM, { input: { token: link.searchParams.get('token') } });
    await site.killAll();

    site = await startSite({ distributed, dataDir: site.dataDir });
    await eventually(async () => (await deliveriesFrom(site, 'berta@example.net')).length > 0, 'a mail to the organisation');
    await site.stop();
    expect(await deliveriesFrom(site, 'berta@example.net')).toHaveLength(1);
    expect(await deliveriesFrom(site, 'anna@example.net')).toHaveLength(1);
  });
});

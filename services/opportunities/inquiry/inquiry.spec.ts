import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { isUuid } from '../../shared/ids.ts';
import { loaderById, rowsById } from '../../shared/loaders.ts';
import { findOpportunitiesById } from '../opportunity/opportunity.repository.ts';
import { opportunitiesSchema } from '../subgraph.ts';
import { cleanUpInquiries } from './inquiry.worker.ts';
import { aMessage, anOpportunity, anOrganisation, eventually, type InquiryWorld, inquiryWorld, mailTo, newAddress, solved, tokenIn, viewer } from './inquiry.world.ts';
import { nobody } from '../../shared/viewer.ts';

const CONTACT = 'mutation ($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { status } }';
const CONFIRM = 'mutation ($input: ConfirmInquiryInput!) { confirmInquiry(input: $input) { organisationName opportunity { title } } }';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await opportunitiesSchema();
});

/** Runs an operation; answers its data, and of its error the code and the fields. */
async function run(world: InquiryWorld, source: string, input: object, clientAddress = viewer.clientAddress) {
  const opportunities = loaderById(rowsById((ids) => findOpportunitiesById(world.db, ids)), isUuid);
  const contextValue = { viewer: nobody(clientAddress), inquiries: world.desk, opportunities };
  const { data, errors } = await graphql({ schema, source, variableValues: { input }, contextValue });
  const { code, fields, retryAfterSeconds } = (errors?.[0]?.extensions ?? {}) as {
    code?: string;
    fields?: { path: string; code: string }[];
    retryAfterSeconds?: number;
  };
  return { data, code, retryAfterSeconds, fields: fields?.map((field) => `${field.path} ${field.code}`), message: errors?.[0]?.message };
}

describe('writing to an organiser', () => {
  let world: InquiryWorld;
  let organisationId: string;
  let opportunityId: string;
  beforeAll(async () => {
    world = await inquiryWorld();
    organisationId = await anOrganisation(world.db);
    opportunityId = await anOpportunity(world.db, organisationId);
    await world.startWorker();
  });
  afterAll(() => world.close());

  /** Writes, and gives the token that came by mail. */
  async function tokenOfNewMessage(): Promise<string> {
    const email = newAddress();
    const { data } = await run(world, CONTACT, await aMessage(world.desk, { opportunityId, email }));
    expect(data).toEqual({ contactOrganiser: { status: 'CONFIRMATION_SENT' } });
    return tokenIn(await mailTo(world.sink, email));
  }

  async function stored(): Promise<{ inquiries: number; jobs: number; spent: number }> {
    const [row] = await world.db.query(
      `SELECT (SELECT count(*)::int FROM inquiries) AS inquiries, (SELECT count(*)::int FROM spent_challenges) AS spent,
         (SELECT count(*)::int FROM jobs.job WHERE name LIKE 'inquiry.%') AS jobs`,
    );
    return row;
  }

  test('sends a mail to confirm, and only then the message to the organisation, to be answered directly', async () => {
    const input = await aMessage(world.desk, { opportunityId });
    expect((await run(world, CONTACT, input)).data).toEqual({ contactOrganiser: { status: 'CONFIRMATION_SENT' } });
    const [confirmation] = await world.sink.received(1);
    expect(confirmation?.envelopeTo).toEqual(['anna@example.net']);
    expect(confirmation?.subject).toBe('Bitte bestätigen Sie Ihre Anfrage an Lesefreunde Bitburg');
    expect(confirmation?.text).toContain('> ich lese gern vor und habe samstags Zeit.');
    expect(confirmation?.replyTo).toEqual([]);

    const token = tokenIn(confirmation);
    expect((await run(world, CONFIRM, { token })).data).toEqual({
      confirmInquiry: { organisationName: 'Lesefreunde Bitburg', opportunity: { title: 'Vorlesen in der Grundschule' } },
    });
    const [, delivery] = await world.sink.received(2);
    expect(delivery?.envelopeTo).toEqual(['verein@example.org']);
    expect(delivery?.replyTo).toEqual(['anna@example.net']);
    expect(delivery?.subject).toBe('Anfrage von Anna Müller: Vorlesen in der Grundschule');
    expect(delivery?.text).toContain('> ich lese gern vor und habe samstags Zeit.');
    expect(delivery?.messageId).toMatch(/^<inquiry\.[0-9a-f-]{36}\.deliver@engagement\.example\.org>$/);
    await eventually(async () => {
      const [row] = await world.db.query('SELECT status, delivered_at FROM inquiries WHERE email = $1', ['anna@example.net']);
      return row.status === 'OPEN' && row.delivered_at !== null;
    });
  });

  test('keeps no token in the clear, in no table and no job', async () => {
    const token = await tokenOfNewMessage();
    const rows = await world.db.query(
      `SELECT 1 FROM inquiries i WHERE to_jsonb(i)::text LIKE '%' || $1 || '%'
       UNION ALL SELECT 1 FROM jobs.job j WHERE to_jsonb(j)::text LIKE '%' || $1 || '%'`,
      [token],
    );
    expect(rows).toEqual([]);
  });

  test('puts no personal data into jobs', async () => {
    await tokenOfNewMessage();
    const rows = await world.db.query(`SELECT data FROM jobs.job j WHERE to_jsonb(j)::text ~ 'volunteer-|anna|Anna|samstags|verein@'`);
    expect(rows).toEqual([]);
  });

  test('takes a token once', async () => {
    const token = await tokenOfNewMessage();
    await run(world, CONFIRM, { token });
    expect(await run(world, CONFIRM, { token })).toMatchObject({ data: null, code: 'CONFLICT', fields: ['input.token TOKEN_USED'] });
  });

  test('lets one of many clicks at once win, and sends one mail', async () => {
    const token = await tokenOfNewMessage();
    const before = await stored();
    const clicks = await Promise.all(Array.from({ length: 6 }, () => run(world, CONFIRM, { token })));
    expect(clicks.map(({ code }) => code ?? 'DONE').toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'DONE']);
    expect((await stored()).jobs - before.jobs).toBe(1);
  });

  test('knows no token that was made up', async () => {
    for (const token of ['A'.repeat(43), '', "' OR 1=1 --", 'x'.repeat(1_000_000)]) {
      expect(await run(world, CONFIRM, { token })).toMatchObject({ data: null, code: 'BAD_USER_INPUT', fields: ['input.token TOKEN_UNKNOWN'] });
    }
  });

  test('refuses a solved challenge the second time, also twice at once', async () => {
    const input = await aMessage(world.desk, { opportunityId });
    const tries = await Promise.all([run(world, CONTACT, input), run(world, CONTACT, input), run(world, CONTACT, input)]);
    expect(tries.map(({ fields }) => fields?.[0] ?? 'taken').toSorted()).toEqual([
      'input.proofOfWork PROOF_OF_WORK_USED',
      'input.proofOfWork PROOF_OF_WORK_USED',
      'taken',
    ]);
  });

  test.each([
    ['a line break in the name', { name: 'Anna\r\nBcc: other@example.net' }, 'input.name SINGLE_LINE'],
    ['a NUL in the name', { name: 'An\u0000na' }, 'input.name NUL_CHARACTER'],
    ['half a character in the message', { message: `${'x'.repeat(30)}\ud800` }, 'input.message MALFORMED_UNICODE'],
    ['a name of spaces', { name: '   ' }, 'input.name LENGTH'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'input.name LENGTH'],
    ['a message of 1 MB', { message: 'x'.repeat(1_000_000) }, 'input.message LENGTH'],
    ['a message of a few words', { message: 'Hallo' }, 'input.message LENGTH'],
    ['a bell in the message', { message: `${'x'.repeat(30)}\u0007` }, 'input.message CONTROL_CHARACTERS'],
    ['no consent', { consent: false }, 'input.consent CONSENT_REQUIRED'],
    ['two addresses', { email: 'a@example.net, b@example.net' }, 'input.email IS_EMAIL'],
    ['a header in the address', { email: 'a@example.net\r\nBcc: b@example.net' }, 'input.email IS_EMAIL'],
    ['no address', { email: 'anna' }, 'input.email IS_EMAIL'],
    ['an unknown opportunity', { opportunityId: '018f0000-0000-7000-8000-000000000000' }, 'input.opportunityId UNKNOWN'],
    ['an id that is none', { opportunityId: "'; DROP TABLE inquiries; --" }, 'input.opportunityId UNKNOWN'],
    ['neither opportunity nor organisation', { opportunityId: null }, 'input.organisationId EXACTLY_ONE'],
    ['a made-up proof of work', { proofOfWork: 'e30=' }, 'input.proofOfWork PROOF_OF_WORK_INVALID'],
  ])('refuses %s, names the field and changes nothing', async (_, wrong, field) => {
    const before = await stored();
    const input = { ...(await aMessage(world.desk, { opportunityId })), ...wrong };
    const { data, code, fields, message } = await run(world, CONTACT, input);
    expect({ data, code }).toEqual({ data: null, code: 'BAD_USER_INPUT' });
    expect(fields).toContain(field);
    expect(message).not.toMatch(/example\.net|SELECT|INSERT/);
    expect(await stored()).toEqual(before);
  });

  test('refuses both an opportunity and an organisation', async () => {
    const answer = await run(world, CONTACT, await aMessage(world.desk, { opportunityId, organisationId }));
    expect(answer).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['input.opportunityId EXACTLY_ONE'] });
  });

  test('refuses an opportunity that is a draft, and an organisation that is not verified or has no address', async () => {
    const draft = await anOpportunity(world.db, organisationId, 'DRAFT');
    const suspended = await anOrganisation(world.db, { status: 'SUSPENDED' });
    const silent = await anOrganisation(world.db, { email: null });
    for (const [to, field] of [
      [{ opportunityId: draft }, 'input.opportunityId UNKNOWN'],
      [{ opportunityId: await anOpportunity(world.db, suspended) }, 'input.opportunityId UNKNOWN'],
      [{ organisationId: suspended }, 'input.organisationId UNKNOWN'],
      [{ organisationId: silent }, 'input.organisationId NOT_REACHABLE'],
    ] as const) {
      expect(await run(world, CONTACT, await aMessage(world.desk, to))).toMatchObject({ code: 'BAD_USER_INPUT', fields: [field] });
    }
  });

  test('writes to an organisation in general, in its language and in that of the sender', async () => {
    const english = await anOrganisation(world.db, { locale: 'EN', email: 'club@example.org' });
    const email = newAddress();
    await run(world, CONTACT, await aMessage(world.desk, { organisationId: english, locale: 'EN', email }));
    const confirmation = await mailTo(world.sink, email);
    expect(confirmation.subject).toBe('Please confirm your message to Lesefreunde Bitburg');
    expect(confirmation.text).toContain('https://engagement.example.org/en/inquiries/confirm?token=');
    expect((await run(world, CONFIRM, { token: tokenIn(confirmation) })).data).toMatchObject({ confirmInquiry: { opportunity: null } });
    const mail = await mailTo(world.sink, 'club@example.org');
    expect(mail.subject).toBe('Message from Anna Müller');
    expect(mail.replyTo).toEqual([email]);
  });

  test('keeps a token good while the organisation cannot be written to', async () => {
    const token = await tokenOfNewMessage();
    await world.db.query(`UPDATE known_organisations SET status = 'SUSPENDED' WHERE id = $1`, [organisationId]);
    expect(await run(world, CONFIRM, { token })).toMatchObject({ code: 'CONFLICT', fields: ['input.token NOT_REACHABLE'] });
    await world.db.query(`UPDATE known_organisations SET status = 'VERIFIED' WHERE id = $1`, [organisationId]);
    expect((await run(world, CONFIRM, { token })).code).toBeUndefined();
  });

  test('shows markup of a message as text', async () => {
    const email = newAddress();
    const markup = { name: '<b>Anna</b>', message: '<script>alert(1)</script> und noch mehr Text' };
    await run(world, CONTACT, await aMessage(world.desk, { opportunityId, email, ...markup }));
    const mail = await mailTo(world.sink, email);
    expect(mail.html).toContain('&#60;script&#62;');
    expect(mail.html).not.toMatch(/<script|<b>Anna/);
  });

  // These move the clock, so they come last.
  test('refuses a token after a day, and erases all of it soon after', async () => {
    const token = await tokenOfNewMessage();
    const confirmed = await tokenOfNewMessage();
    await run(world, CONFIRM, { token: confirmed });
    world.later(24.1);
    expect(await run(world, CONFIRM, { token })).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['input.token TOKEN_EXPIRED'] });
    await cleanUpInquiries(world.db, world.desk.now());
    expect(await run(world, CONFIRM, { token })).toMatchObject({ fields: ['input.token TOKEN_EXPIRED'] });
    world.later(1);
    await cleanUpInquiries(world.db, world.desk.now());
    expect(await run(world, CONFIRM, { token })).toMatchObject({ fields: ['input.token TOKEN_UNKNOWN'] });
    expect(await run(world, CONFIRM, { token: confirmed })).toMatchObject({ fields: ['input.token TOKEN_USED'] });
    expect((await stored()).spent).toBe(0);
    expect(await world.db.query(`SELECT 1 FROM inquiries WHERE status = 'UNCONFIRMED'`)).toEqual([]);
  });
});

const rule = (points: number) => ({ points, seconds: 600 });

describe('writing too often', () => {
  let world: InquiryWorld;
  let organisationId: string;
  beforeAll(async () => {
    world = await inquiryWorld({ client: rule(4), address: rule(2), organisation: rule(3) });
    organisationId = await anOrganisation(world.db);
  });
  afterAll(() => world.close());

  const write = async (email: string, clientAddress: string, to = organisationId) =>
    run(world, CONTACT, await aMessage(world.desk, { organisationId: to, email }), clientAddress);

  test('is limited per address, per organisation and per connection, and says when to come back', async () => {
    expect((await write('a@example.net', '192.0.2.1')).code).toBeUndefined();
    expect((await write('A@Example.net', '192.0.2.2')).code).toBeUndefined();
    const third = await write('a@example.net', '192.0.2.3');
    expect(third).toMatchObject({ data: null, code: 'RATE_LIMITED' });
    expect(third.retryAfterSeconds).toBeGreaterThan(0);
    expect((await write('b@example.net', '192.0.2.4')).code).toBeUndefined();
    expect((await write('c@example.net', '192.0.2.5')).code).toBe('RATE_LIMITED');
    const other = await anOrganisation(world.db);
    for (const name of ['d', 'e', 'f']) expect((await write(`${name}@example.net`, '2001:db8:1:2::1', other)).code).toBeUndefined();
    expect((await write('g@example.net', '2001:db8:1:2::2', await anOrganisation(world.db))).code).toBeUndefined();
    expect((await write('h@example.net', '2001:db8:1:2::3', await anOrganisation(world.db))).code).toBe('RATE_LIMITED');
    const rows = await world.db.query(`SELECT 1 FROM inquiry_limits WHERE key LIKE '%example%' OR key LIKE '%192.0%'`);
    expect(rows).toEqual([]);
  });

  test('cannot be turned against somebody by replaying one solved challenge', async () => {
    const proofOfWork = await solved(world.desk);
    const to = await anOrganisation(world.db);
    const tries = [];
    for (const clientAddress of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
      tries.push(await run(world, CONTACT, await aMessage(world.desk, { organisationId: to, email: 'victim@example.net', proofOfWork }), clientAddress));
    }
    expect(tries.map(({ code }) => code)).toEqual([undefined, 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect((await write('victim@example.net', '198.51.100.4', to)).code).toBeUndefined();
  });
});

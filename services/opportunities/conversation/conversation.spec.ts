import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { type ConversationWorld, conversationWorld, THREAD, type Thread } from './conversation.world.ts';

let world: ConversationWorld;
beforeAll(async () => {
  world = await conversationWorld();
});
afterAll(() => world.close());

const CONTACT = `mutation($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { status inquiry { ${THREAD} } } }`;
const MESSAGE = 'Guten Tag, ich lese gern vor und habe Zeit.';

const contact = (input: object, viewer = world.person) =>
  world.ask<{ contactOrganiser: { status: string; inquiry: Thread } } | null>(CONTACT, { input: { opportunityId: world.opportunityId, message: MESSAGE, ...input } }, viewer);

const plannedMails = async (inquiryId: string): Promise<string[]> =>
  (await world.db.query('SELECT kind FROM inquiry_mails WHERE inquiry_id = $1 ORDER BY id', [inquiryId])).map(({ kind }: { kind: string }) => kind);

describe('writing to an organiser with an account', () => {
  test('opens a thread at once, with the name of the account and without a confirmation', async () => {
    const { data, errors } = await contact({});
    expect(errors).toBeUndefined();
    expect(data?.contactOrganiser).toMatchObject({
      status: 'SENT',
      inquiry: { status: 'OPEN', side: 'PERSON', unreadCount: 0, personName: 'Kim Muster', opportunity: { title: 'Vorlesen in der Grundschule' }, messages: { nodes: [{ sender: 'PERSON', body: MESSAGE }] } },
    });
    expect(await plannedMails(data?.contactOrganiser.inquiry.id ?? '')).toEqual(['NEW_MESSAGE']);
  });

  test('takes the address from the account, whatever the input says', async () => {
    const { data } = await contact({ email: 'somebody-else@people.example', name: 'K. Muster' });
    const [row] = await world.db.query('SELECT email, person_id FROM inquiries WHERE id = $1', [data?.contactOrganiser.inquiry.id]);
    expect(row).toEqual({ email: world.person.email, person_id: world.person.id });
    expect(data?.contactOrganiser.inquiry.personName).toBe('K. Muster');
  });

  test('twice at once with the same key opens one thread', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => contact({ idempotencyKey: 'the same form' })));
    const again = await contact({ idempotencyKey: 'the same form' });
    const ids = [...answers, again].map(({ data }) => data?.contactOrganiser.inquiry.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeDefined();
    expect(await plannedMails(ids[0] ?? '')).toEqual(['NEW_MESSAGE']);
  });

  test('needs a name when the account has none, and an organisation that is there', async () => {
    expect(problemsOf(await contact({}, aViewer({ name: null })))).toEqual(['input.name REQUIRED']);
    expect(problemsOf(await contact({ opportunityId: world.person.id }))).toEqual(['input.opportunityId UNKNOWN']);
  });

  test('without an account needs all of the rest, and says so at once', async () => {
    const answer = await world.ask(CONTACT, { input: { opportunityId: world.opportunityId, message: MESSAGE } });
    expect(problemsOf(answer)).toEqual(['input.name REQUIRED', 'input.email REQUIRED', 'input.consent REQUIRED', 'input.proofOfWork REQUIRED']);
  });
});

describe('a letter', () => {
  test('of the organisation answers the person, and is unread until they have read it', async () => {
    const id = await world.begin();
    const { data } = await world.write(world.member, { inquiryId: id }, '  Kommen Sie gern vorbei!\n');
    expect(data?.sendMessage.inquiry).toMatchObject({ status: 'ANSWERED', side: 'ORGANISATION', unreadCount: 0, version: 2, messages: { totalCount: 2 } });
    expect(await world.read(world.person, id)).toMatchObject({ status: 'ANSWERED', side: 'PERSON', unreadCount: 1, messages: { nodes: [{ body: MESSAGE }, { sender: 'ORGANISATION', body: 'Kommen Sie gern vorbei!' }] } });
    const read = await world.ask('mutation($input: ThreadInput!) { readInquiry(input: $input) { inquiry { unreadCount version } } }', { input: { inquiryId: id } }, world.person);
    expect(read.data).toEqual({ readInquiry: { inquiry: { unreadCount: 0, version: 2 } } });
    expect(await world.read(world.person, id)).toMatchObject({ unreadCount: 0 });
  });

  test('is sent once from two tabs at the same time', async () => {
    const id = await world.begin();
    const answers = await Promise.all([1, 2, 3].map(() => world.write(world.member, { inquiryId: id }, 'Einmal genügt.', 'the same letter')));
    expect(new Set(answers.map(({ data }) => data?.sendMessage.message.id)).size).toBe(1);
    expect((await world.read(world.person, id))?.messages.totalCount).toBe(2);
  });

  test('is told by mail once until the other side has read', async () => {
    const id = await world.begin();
    await world.write(world.person, { inquiryId: id }, 'Noch etwas.');
    await world.write(world.person, { inquiryId: id }, 'Und noch etwas.');
    expect(await plannedMails(id)).toEqual(['NEW_MESSAGE']);
    await world.write(world.member, { inquiryId: id }, 'Alles gelesen.');
    await world.write(world.member, { inquiryId: id }, 'Bis bald.');
    await world.write(world.person, { inquiryId: id }, 'Danke.');
    expect(await plannedMails(id)).toEqual(['NEW_MESSAGE', 'NEW_MESSAGE', 'NEW_MESSAGE']);
  });

  test.each([
    ['that is empty', { body: '  \n ' }, 'input.body LENGTH'],
    ['of 5,001 characters', { body: 'x'.repeat(5001) }, 'input.body LENGTH'],
    ['with a bell', { body: 'Hallo\u0007' }, 'input.body CONTROL_CHARACTERS'],
    ['with a key that is too short', { idempotencyKey: 'x' }, 'input.idempotencyKey MIN_LENGTH'],
    ['to two threads', { threadToken: 'x'.repeat(43) }, 'input.inquiryId EXACTLY_ONE'],
    ['to no thread', { inquiryId: null }, 'input.inquiryId EXACTLY_ONE'],
  ])('%s is refused', async (_, wrong, problem) => {
    const input = { inquiryId: await world.begin(), body: 'Guten Tag', idempotencyKey: 'one of a kind', ...wrong };
    const answer = await world.ask('mutation($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }', { input }, world.person);
    expect(problemsOf(answer)).toEqual([problem]);
  });

  test('is refused once the thread has ended', async () => {
    const id = await world.begin();
    await world.mark(world.member, { id, version: 1, status: 'CLOSED' });
    expect(problemsOf(await world.write(world.person, { inquiryId: id }, 'Hallo?'))).toEqual(['input.inquiryId NOT_POSSIBLE']);
  });
});

describe('a decision', () => {
  test.each(['COMMITTED', 'DECLINED', 'CLOSED'])('%s is told to the person by mail, with what was written to it', async (status) => {
    const id = await world.begin();
    const { data } = await world.mark(world.member, { id, version: 1, status, message: 'Herzlichen Dank!' });
    expect(data?.markInquiry.inquiry).toMatchObject({ status, messages: { nodes: [{ body: MESSAGE }, { sender: 'ORGANISATION', body: 'Herzlichen Dank!' }] } });
    expect(await plannedMails(id)).toEqual(['NEW_MESSAGE', status]);
  });

  test('that it was answered in another way ends the waiting without a mail', async () => {
    const id = await world.begin();
    expect((await world.mark(world.member, { id, version: 1, status: 'ANSWERED' })).data?.markInquiry.inquiry.status).toBe('ANSWERED');
    expect(await plannedMails(id)).toEqual(['NEW_MESSAGE']);
    const [row] = await world.db.query('SELECT first_response_at IS NOT NULL AS answered FROM inquiries WHERE id = $1', [id]);
    expect(row).toEqual({ answered: true });
  });

  test('on a stale version is CONFLICT and overwrites nothing; of two at once one wins', async () => {
    const id = await world.begin();
    await world.write(world.person, { inquiryId: id }, 'Doch nicht am Samstag.');
    expect(problemsOf(await world.mark(world.member, { id, version: 1, status: 'DECLINED' }))).toEqual(['input.version STALE']);
    expect((await world.read(world.person, id))?.status).toBe('OPEN');
    const both = await Promise.all([world.mark(world.member, { id, version: 2, status: 'COMMITTED' }), world.mark(world.member, { id, version: 2, status: 'DECLINED' })]);
    expect(both.map((answer) => problemsOf(answer)).toSorted((a, b) => a.length - b.length)).toEqual([[], ['input.version STALE']]);
    expect(await plannedMails(id)).toHaveLength(2);
  });

  test('that is none, or comes too late, is refused', async () => {
    const id = await world.begin();
    expect(problemsOf(await world.mark(world.member, { id, version: 1, status: 'OPEN' }))).toEqual(['input.status NOT_A_DECISION']);
    await world.mark(world.member, { id, version: 1, status: 'DECLINED' });
    expect(problemsOf(await world.mark(world.member, { id, version: 2, status: 'COMMITTED' }))).toEqual(['input.status NOT_POSSIBLE']);
  });

  test('is not for the person', async () => {
    const id = await world.begin();
    expect(problemsOf(await world.mark(world.person, { id, version: 1, status: 'COMMITTED' }))).toEqual(['FORBIDDEN']);
  });
});

describe('withdrawing', () => {
  const WITHDRAW = 'mutation($input: ThreadInput!) { withdrawInquiry(input: $input) { inquiry { status } } }';

  test('ends the thread and tells the organisation, once', async () => {
    const id = await world.begin();
    expect((await world.ask(WITHDRAW, { input: { inquiryId: id } }, world.person)).data).toEqual({ withdrawInquiry: { inquiry: { status: 'CLOSED' } } });
    expect(await plannedMails(id)).toEqual(['NEW_MESSAGE', 'WITHDRAWN']);
    expect(problemsOf(await world.ask(WITHDRAW, { input: { inquiryId: id } }, world.person))).toEqual(['input.inquiryId NOT_POSSIBLE']);
  });

  test('is not for the organisation', async () => {
    expect(problemsOf(await world.ask(WITHDRAW, { input: { inquiryId: await world.begin() } }, world.member))).toEqual(['FORBIDDEN']);
  });
});

describe('a long conversation', () => {
  const PAGE = 'query($id: ID!, $first: Int!, $after: String, $newestFirst: Boolean!) { inquiry(id: $id) { messages(first: $first, after: $after, newestFirst: $newestFirst) { totalCount nodes { id body } pageInfo { hasNextPage endCursor } } } }';
  interface Messages {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly body: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }

  test.each([false, true])('of more messages than one page has comes whole, page by page, the newest first: %s', async (newestFirst) => {
    const id = await world.begin(aViewer());
    await world.db.query(
      `INSERT INTO messages (inquiry_id, sender, body, sent_at) SELECT $1, 'PERSON', 'Brief ' || n, date_trunc('milliseconds', now()) + interval '1 day' + n / 2 * interval '1 minute' FROM generate_series(1, 204) n`,
      [id],
    );
    const bodies: string[] = [];
    for (let after: string | null = null, isThere = true; isThere; ) {
      const answer: { data: { inquiry: { messages: Messages } } } = await world.ask<{ inquiry: { messages: Messages } }>(PAGE, { id, first: 100, after, newestFirst }, world.member);
      const { messages }: { messages: Messages } = answer.data.inquiry;
      expect(messages.totalCount).toBe(205);
      bodies.push(...messages.nodes.map(({ body }) => body));
      [after, isThere] = [messages.pageInfo.endCursor, messages.pageInfo.hasNextPage];
    }
    const written = await world.db.query('SELECT body FROM messages WHERE inquiry_id = $1 ORDER BY sent_at, id', [id]);
    expect(bodies).toEqual((newestFirst ? written.toReversed() : written).map(({ body }: { body: string }) => body));
    expect(bodies).toHaveLength(205);
  });

  test('refuses a page that is too large and a cursor that was made up', async () => {
    const id = await world.begin(aViewer());
    const refused = async (page: object) => problemsOf(await world.ask(PAGE, { id, first: 1, newestFirst: true, ...page }, world.member));
    expect(await refused({ first: 101 })).toEqual(['first OUT_OF_RANGE']);
    expect(await refused({ after: 'made up' })).toEqual(['after FORGED_CURSOR']);
  });
});

describe('the lists', () => {
  const LIST = 'inquiries(first: $first, after: $after) { totalCount nodes { id unreadCount side } pageInfo { hasNextPage endCursor } }';
  interface List {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly unreadCount: number; readonly side: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const page = async (viewer: Thread | typeof world.person, type: 'Viewer' | 'Organisation', id: string, variables: object = {}) => {
    const query = `query($representations: [_Any!]!, $first: Int!, $after: String) { _entities(representations: $representations) { ... on ${type} { ${LIST} } } }`;
    const { data } = await world.ask<{ _entities: [{ inquiries: List | null } | null] }>(query, { representations: [{ __typename: type, id }], first: 2, ...variables }, viewer as typeof world.person);
    return data._entities[0]?.inquiries ?? null;
  };

  test('show a person their threads, what is unread first, page by page', async () => {
    const person = aViewer();
    const ids = [await world.begin(person), await world.begin(person), await world.begin(person)];
    await world.write(world.member, { inquiryId: ids[0] ?? '' }, 'Ja, gern.');
    world.later(1);
    await world.write(person, { inquiryId: ids[1] ?? '' }, 'Ist noch Platz?');
    const first = await page(person, 'Viewer', person.id);
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ id: ids[0], unreadCount: 1, side: 'PERSON' }, { id: ids[1], unreadCount: 0 }], pageInfo: { hasNextPage: true } });
    expect(await page(person, 'Viewer', person.id, { after: first?.pageInfo.endCursor })).toMatchObject({ nodes: [{ id: ids[2] }], pageInfo: { hasNextPage: false } });
    expect(await page(aViewer(), 'Viewer', person.id)).toBeNull();
  });

  test('show members what was written to their organisation, and nobody else', async () => {
    const id = await world.begin(aViewer());
    const list = await page(world.member, 'Organisation', world.organisationId, { first: 100 });
    expect(list?.nodes.find((node) => node.id === id)).toEqual({ id, unreadCount: 1, side: 'ORGANISATION' });
    expect(await page(world.person, 'Organisation', world.organisationId)).toBeNull();
    expect(await page(aViewer({ memberships: [aMembership(world.person.id)] }), 'Organisation', world.organisationId)).toBeNull();
    expect(await page(aViewer({ isOperator: true, coordinates: [world.organisationId] }), 'Organisation', world.organisationId)).toBeNull();
  });
});

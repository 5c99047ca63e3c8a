import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { type ConversationWorld, conversationWorld } from './conversation.world.ts';

let world: ConversationWorld;
let id: string;
beforeAll(async () => {
  world = await conversationWorld();
  id = await world.begin();
});
afterAll(() => world.close());

const ENTITY = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Inquiry { status personName messages(first: 5) { nodes { body } } } } }';

describe.each<[string, () => Viewer | undefined, string]>([
  ['nobody', () => undefined, 'UNAUTHENTICATED'],
  ['another person', () => aViewer(), 'NOT_FOUND'],
  ['a member of another organisation', () => aViewer({ memberships: [aMembership(world.opportunityId, { role: 'OWNER' })] }), 'NOT_FOUND'],
  ['a coordinator', () => aViewer({ coordinates: [world.organisationId] }), 'NOT_FOUND'],
  ['an operator', () => aViewer({ isOperator: true }), 'NOT_FOUND'],
  ['somebody who was a member', () => ({ ...world.member, memberships: [] }), 'NOT_FOUND'],
  ['another account with an address that looks alike', () => aViewer({ email: `x${world.person.email}` }), 'NOT_FOUND'],
])('%s', (_, viewer, code) => {
  test('sees nothing of a thread, by its id or as an entity', async () => {
    expect(await world.read(viewer(), id)).toBeNull();
    expect((await world.ask(ENTITY, { representations: [{ __typename: 'Inquiry', id }] }, viewer())).data).toEqual({ _entities: [null] });
  });

  test('cannot write, decide, withdraw or mark it as read', async () => {
    const door = { input: { inquiryId: id } };
    expect(problemsOf(await world.write(viewer(), { inquiryId: id }, 'Hallo'))).toEqual([code]);
    expect(problemsOf(await world.mark(viewer(), { id, version: 1, status: 'CLOSED' }))).toEqual([code]);
    expect(problemsOf(await world.ask('mutation($input: ThreadInput!) { withdrawInquiry(input: $input) { inquiry { id } } }', door, viewer()))).toEqual([code]);
    expect(problemsOf(await world.ask('mutation($input: ThreadInput!) { readInquiry(input: $input) { inquiry { id } } }', door, viewer()))).toEqual([code]);
    expect(await world.read(world.person, id)).toMatchObject({ status: 'OPEN', version: 1, messages: { totalCount: 1 } });
  });
});

test('an id that is none, or of nothing, is not found', async () => {
  for (const wrong of ["'; DROP TABLE messages; --", world.opportunityId]) {
    expect(await world.read(world.person, wrong)).toBeNull();
    expect(problemsOf(await world.write(world.person, { inquiryId: wrong }, 'Hallo'))).toEqual(['NOT_FOUND']);
  }
});

test('members of an organisation that is no longer verified read, but do not write', async () => {
  const suspended = aViewer({ memberships: [aMembership(world.organisationId, { organisationStatus: 'SUSPENDED' })] });
  expect(await world.read(suspended, id)).toMatchObject({ side: 'ORGANISATION' });
  expect(problemsOf(await world.write(suspended, { inquiryId: id }, 'Hallo'))).toEqual(['FORBIDDEN']);
  expect(problemsOf(await world.mark(suspended, { id, version: 1, status: 'CLOSED' }))).toEqual(['FORBIDDEN']);
});

test('two who ask for the same thread at the same moment each see their own side', async () => {
  const [person, member, stranger] = await Promise.all([world.read(world.person, id), world.read(world.member, id), world.read(aViewer(), id)]);
  expect([person?.side, person?.unreadCount, member?.side, member?.unreadCount, stranger]).toEqual(['PERSON', 0, 'ORGANISATION', 1, null]);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aTown, problemsIn, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

const SEARCH = 'query($filter: OpportunityFilter, $orderBy: OpportunityOrder, $first: Int, $after: String) { opportunities(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount } }';
const ORGANISATIONS = 'query($filter: OrganisationFilter, $first: Int, $after: String) { organisations(filter: $filter, first: $first, after: $after) { totalCount } }';
const EVENTS = 'query($filter: EventFilter, $first: Int, $after: String) { events(filter: $filter, first: $first, after: $after) { totalCount } }';

/** What must never be in an answer: SQL, hosts, stacks, names of tables and subgraphs. */
const LEAK = /SELECT|INSERT|127\.0\.0\.1|localhost|ECONN|\.ts\b|node_modules|\bat \w+ \(|pg_|relation|serviceName|stacktrace/;

describe('bad input through the whole house', () => {
  test.each([
    [SEARCH, { filter: { kinds: ['SLAVERY'] } }, 'filter.kinds.0 UNKNOWN_VALUE'],
    [SEARCH, { orderBy: 'CHEAPEST' }, 'orderBy UNKNOWN_VALUE'],
    [SEARCH, { first: 0 }, 'first OUT_OF_RANGE'],
    [SEARCH, { first: 101 }, 'first OUT_OF_RANGE'],
    [SEARCH, { first: -1 }, 'first OUT_OF_RANGE'],
    [SEARCH, { after: 'Zaubertrank' }, 'after FORGED_CURSOR'],
    [SEARCH, { filter: { near: { place: 'Bitburg', radiusKm: 0 } } }, 'filter.near.radiusKm MIN'],
    [SEARCH, { filter: { near: { place: 'Bitburg', radiusKm: 1e9 } } }, 'filter.near.radiusKm MAX'],
    [SEARCH, { filter: { near: { place: 'Nirgendsheim' } } }, 'filter.near.place UNKNOWN_PLACE'],
    [SEARCH, { filter: { text: 'x'.repeat(10_000) } }, 'filter.text MAX_LENGTH'],
    [SEARCH, { filter: { text: "%_\\':*&|!()" } }, 'filter.text NO_WORDS'],
    [SEARCH, { filter: { text: 'und der' } }, 'filter.text NO_WORDS'],
    [SEARCH, { filter: { text: 'Kinder\u0000' } }, 'filter.text NUL_CHARACTER'],
    [SEARCH, { filter: { text: '\ud800' } }, 'filter.text MALFORMED_UNICODE'],
    [SEARCH, { filter: { interests: ['nonsense'] } }, 'filter.interests.0 UNKNOWN'],
    [SEARCH, { filter: { network: 'bitburg' } }, 'filter.network UNKNOWN'],
    [SEARCH, { filter: { colour: 'red' } }, 'filter.colour UNKNOWN_FIELD'],
    [ORGANISATIONS, { filter: { kinds: ['GANG'] } }, 'filter.kinds.0 UNKNOWN_VALUE'],
    [ORGANISATIONS, { first: 101 }, 'first OUT_OF_RANGE'],
    [ORGANISATIONS, { after: 'bm8' }, 'after FORGED_CURSOR'],
    [ORGANISATIONS, { filter: { text: '\udfff' } }, 'filter.text MALFORMED_UNICODE'],
    [EVENTS, { filter: { from: 'yesterday' } }, 'filter.from WRONG_TYPE'],
    [EVENTS, { first: 0 }, 'first OUT_OF_RANGE'],
    [EVENTS, { after: Buffer.from('["2026-02-30T00:00:00.000Z","00000000-0000-7000-8000-000000000001"]').toString('base64url') }, 'after FORGED_CURSOR'],
    ['mutation($token: String!) { confirmInquiry(input: { token: $token }) { organisationName } }', { token: 'made-up' }, 'input.token'],
  ])('%s %j is refused, named and leaks nothing', async (query, variables, problem) => {
    const before = await town.contents();
    const reply = await town.ask(query, variables);
    expect(reply.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(problemsIn(reply)).toEqual([expect.stringContaining(problem)]);
    expect(reply.text).not.toMatch(LEAK);
    expect(await town.contents()).toEqual(before);
  });

  test('a message of a megabyte is refused, and changes nothing', async () => {
    const before = await town.contents();
    const input = { organisationId: '00000000-0000-7000-8000-000000000001', name: 'A', email: 'a@example.net', message: 'x'.repeat(1_000_000), consent: true, proofOfWork: 'x' };
    const reply = await town.ask('mutation($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { status } }', { input });
    expect(reply.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(reply.text).not.toMatch(/x{50}/);
    expect(await town.contents()).toEqual(before);
  });

  test('one wrong part of a query costs that part alone', async () => {
    const { data, errors } = await town.ask('{ good: organisations(first: 1) { totalCount } bad: events(first: 0) { totalCount } }');
    expect(errors).toHaveLength(1);
    expect(data).toBeNull();
    const partly = await town.ask<{ organisations: { nodes: { events: unknown }[] } }>('{ organisations(first: 1) { nodes { name events(first: 0) { totalCount } } } }');
    expect(problemsIn(partly)).toEqual(['first OUT_OF_RANGE']);
    expect(partly.data.organisations.nodes[0]?.events).toBeNull();
  });
});

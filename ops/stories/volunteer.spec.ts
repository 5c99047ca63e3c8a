import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { recordStatements } from '../../services/shared/testing/statements.ts';
import { aTown, problemsIn, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.close());

const PAGE = `query Page($filter: OpportunityFilter, $orderBy: OpportunityOrder, $first: Int!) {
  opportunities(filter: $filter, orderBy: $orderBy, first: $first) {
    totalCount
    edges { match { score distanceKm reasons { kind details } } node {
      id slug title place { name } interests { label } organisation { id name verifications { subject } network { name } } upcomingEvents(first: 3) { title startsAt } } }
  }
}`;

interface Page {
  readonly opportunities: {
    readonly totalCount: number;
    readonly edges: { match: { score: number; distanceKm: number | null; reasons: { kind: string; details: string[] }[] }; node: { id: string; slug: string; title: string; organisation: { id: string; name: string } | null; upcomingEvents: { title: string }[] | null } }[];
  };
}

describe('a volunteer', () => {
  test('finds "Kinder" near 54634, reads the reasons, opens one, writes, confirms, and the organisation has the message', async () => {
    const found = await town.ask<Page>(PAGE, { filter: { text: 'Kinder', near: { place: '54634', radiusKm: 20 } }, first: 20 });
    expect(found.errors).toEqual([]);
    expect(found.data.opportunities.totalCount).toBeGreaterThanOrEqual(12);
    const [first] = found.data.opportunities.edges;
    expect(first?.match.reasons.map(({ kind }) => kind)).toEqual(['TEXT', 'DISTANCE', 'RESPONSIVENESS']);
    expect(first?.match.reasons[0]?.details).toEqual(['Kinder']);

    const opened = await town.ask<{ opportunity: { id: string; description: string; organisation: { name: string } } }>('query($slug: String) { opportunity(slug: $slug) { id description organisation { name } } }', { slug: first?.node.slug });
    expect(opened.data.opportunity).toMatchObject({ id: first?.node.id, organisation: { name: first?.node.organisation?.name } });

    const { data } = await town.ask<{ inquiryChallenge: { challenge: string } }>('{ inquiryChallenge { challenge } }');
    const challenge = JSON.parse(data.inquiryChallenge.challenge);
    const proofOfWork = Buffer.from(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })).toString('base64');
    const input = { opportunityId: first?.node.id, name: 'Anna Müller', email: 'anna@example.net', message: 'Guten Tag, ich lese gern vor und habe Zeit.', consent: true, proofOfWork };
    const contacted = await town.ask('mutation($input: ContactOrganiserInput!) { contactOrganiser(input: $input) { status } }', { input });
    expect(contacted).toMatchObject({ errors: [], data: { contactOrganiser: { status: 'CONFIRMATION_SENT' } } });

    const [confirmation] = await town.mails.received(1);
    expect(confirmation?.envelopeTo).toEqual(['anna@example.net']);
    const token = /confirm\?token=([\w-]+)/.exec(confirmation?.text ?? '')?.[1];
    const confirmed = await town.ask('mutation($token: String!) { confirmInquiry(input: { token: $token }) { organisationName } }', { token });
    expect(confirmed).toMatchObject({ errors: [], data: { confirmInquiry: { organisationName: first?.node.organisation?.name } } });

    await eventually('the organisation has its mail', () => town.mails.mails().some(({ replyTo }) => replyTo.includes('anna@example.net')));
    const again = await town.ask('mutation($token: String!) { confirmInquiry(input: { token: $token }) { organisationName } }', { token });
    expect(problemsIn(again)).toEqual(['input.token TOKEN_USED']);
    expect(town.logged.filter((line) => /anna|Müller/.test(line))).toEqual([]);
  });

  test('looks at an organisation: its postings and its events come from their own subgraphs', async () => {
    const { data, errors } = await town.ask<{ organisations: { nodes: { name: string; opportunities: { totalCount: number }; events: { totalCount: number } }[] } }>(
      '{ organisations(first: 20) { nodes { name opportunities(first: 2) { totalCount nodes { title } } events(first: 2) { totalCount nodes { title organisation { name } opportunity { title } interests { label } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.organisations.nodes.some(({ opportunities }) => opportunities.totalCount > 0)).toBe(true);
    expect(data.organisations.nodes.some(({ events }) => events.totalCount > 0)).toBe(true);
  });

  test('waits for as many SQL statements on a page of a hundred as on a page of two', async () => {
    const statements = recordStatements(...Object.values(town.stores));
    const costOf = async (first: number): Promise<number> => {
      statements.length = 0;
      const { data, errors } = await town.ask<Page>(PAGE, { filter: { near: { place: 'Bitburg', radiusKm: 100 } }, orderBy: 'BEST_MATCH', first });
      expect(errors).toEqual([]);
      expect(data.opportunities.edges).toHaveLength(first);
      expect(data.opportunities.edges.filter(({ node }) => node.organisation === null || node.upcomingEvents === null)).toEqual([]);
      return statements.length;
    };
    // What is counted by the clock may come between, once in a while; a statement for each row would come every time.
    await eventually('the same number for all, at most five', async () => {
      const one = await costOf(2);
      const others = [await costOf(20), await costOf(100)];
      return one <= 5 && others.every((other) => other === one);
    });
  });

  test('no longer sees the postings of an organisation that was suspended', async () => {
    const { data } = await town.ask<Page>(PAGE, { first: 1 });
    const id = data.opportunities.edges[0]?.node.organisation?.id;
    const count = async (): Promise<number> => (await town.ask<Page>(PAGE, { filter: { organisation: id }, first: 1 })).data.opportunities.totalCount;
    expect(await count()).toBeGreaterThan(0);
    await town.stores.opportunities.query(`UPDATE known_organisations SET status = 'SUSPENDED', version = version + 1 WHERE id = $1`, [id]);
    await eventually('they are gone', async () => (await count()) === 0);
  });
});

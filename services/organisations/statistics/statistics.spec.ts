import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { firstDayOf, lastClosedMonth, lastDayOf, lastQuarter } from '../../shared/figures/period.ts';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { MemberRole } from '../../shared/viewer.ts';
import { aMember } from '../testing/people.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';
import { COUNTING } from './counting.ts';

const network = aNetwork();
const other = aNetwork();
const coordinator = aViewer({ coordinates: [network.id] });
const operator = aViewer({ isOperator: true });
const inTown = (town: string) => ({ street: null, postalCode: null, town, latitude: null, longitude: null });
const choir = anOrganisation({ networkId: network.id, interestIds: ['choirs-singing'], location: inTown('Bitburg') });
const parish = anOrganisation({ networkId: network.id, kind: 'PARISH', interestIds: ['worship'], location: inTown('Prüm') });
const waiting = anOrganisation({ networkId: network.id, status: 'PENDING' });

let world: OrganisationsWorld;
const end = (): string => lastDayOf(lastClosedMonth(world.now()));
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { networks: [network, other], organisations: [choir, parish, waiting] });
  await aMember(world.db, choir.id, MemberRole.OWNER);
  await world.db.query(`UPDATE organisations SET status = 'VERIFIED', version = version + 1 WHERE id = $1`, [waiting.id]);
  await world.db.query(`UPDATE organisations SET status = 'SUSPENDED', version = version + 1 WHERE id = $1`, [waiting.id]);
  await world.db.query('UPDATE first_verifications SET day = $1', [end()]);
  await countMissingDays(world.db, COUNTING, new Date(`${daysLater(end(), 1)}T03:00:00Z`));
  await countMissingDays(world.db, COUNTING, world.now());
});
afterAll(() => world.close());

const QUERY = `query($network: ID, $from: LocalDate, $to: LocalDate) { networkStatistics(network: $network, from: $from, to: $to) {
  from to closedUntil countedSince network { id }
  verifiedOrganisations { value before byKind: groups(by: ORGANISATION_KIND) { key value } byField: groups(by: FIELD) { key value } byPlace: groups(by: PLACE) { key value } }
  newOrganisations { value } dormantOrganisations { value }
} }`;
const ask = (variables: object = {}, viewer = coordinator) => world.ask<{ networkStatistics: Record<string, unknown> | null }>(QUERY, { ...variables }, viewer);

describe('the statistics of a network', () => {
  test('tell how many organisations are verified, new and dormant, by kind, field and place', async () => {
    const { data, errors } = await ask({ network: network.id, from: end(), to: end() });
    expect(errors).toBeUndefined();
    expect(data.networkStatistics).toEqual({
      from: firstDayOf(lastClosedMonth(world.now())), to: end(), closedUntil: end(), countedSince: firstDayOf(lastClosedMonth(world.now())), network: { id: network.id },
      verifiedOrganisations: {
        value: 2, before: null, byKind: [{ key: 'CLUB', value: 1 }, { key: 'PARISH', value: 1 }], byField: [{ key: 'culture', value: 1 }, { key: 'religion', value: 1 }],
        byPlace: [{ key: 'Bitburg', value: 1 }, { key: 'Prüm', value: 1 }],
      },
      newOrganisations: { value: 3 },
      dormantOrganisations: { value: 1 },
    });
  });

  test('are those of the only network that somebody coordinates, in the last quarter, unless it is said otherwise', async () => {
    const { data } = await ask();
    const { first, last } = lastQuarter(world.now());
    expect(data.networkStatistics).toMatchObject({ from: firstDayOf(first), to: lastDayOf(last), network: { id: network.id } });
    expect(problemsOf(await ask({}, aViewer({ coordinates: [network.id, other.id] })))).toEqual(['network REQUIRED']);
    expect(problemsOf(await ask({}, operator))).toEqual(['network REQUIRED']);
    expect((await ask({ network: other.id }, operator)).data.networkStatistics).toMatchObject({ network: { id: other.id }, verifiedOrganisations: { value: null } });
  });

  test('are refused to everybody else, and for no network', async () => {
    expect(problemsOf(await ask({ network: network.id }, aViewer({ coordinates: [other.id] })))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(QUERY, { network: network.id }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await ask({ network: choir.id }, operator))).toEqual(['NOT_FOUND']);
  });

  test('are refused for periods that cannot be, by the name of the argument', async () => {
    expect(problemsOf(await ask({ from: end(), to: '2020-01-01' }))).toEqual(['from AFTER_TO']);
    expect(problemsOf(await ask({ from: '1026-01-01', to: '2026-01-01' }))).toEqual(['from OUT_OF_RANGE']);
    expect(problemsOf(await ask({ from: end(), to: dayOf(world.now()) }))).toEqual(['to NOT_CLOSED']);
    expect(problemsOf(await ask({ from: '2126-01-01', to: '2126-03-31' }))).toEqual(['to NOT_CLOSED']);
    expect(problemsOf(await ask({ from: '2020-01-01', to: '2026-01-01' }))).toEqual(['from TOO_LONG']);
  });
});

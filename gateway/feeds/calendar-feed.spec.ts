import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { OwnOperation } from '../graph.ts';
import { listen, stopListening } from '../../services/shared/listen.ts';
import { calendarFeed } from './calendar-feed.ts';

const CLUB = '01990000-0000-7000-8000-00000000000c';

/** The graph as the routes see it: `total` public events, one organisation, and what was asked. */
function toyGraph(total: number) {
  const graph = { asked: [] as OwnOperation[], isAway: false, refusal: [] as string[], total };
  const node = (index: number) => ({
    id: `01990000-0000-7000-8000-${String(index).padStart(12, '0')}`, slug: `termin-${index}`, status: 'PUBLISHED', title: `Termin ${index}`, summary: 'Wir treffen uns.', startsAt: '2026-12-05T09:00:00.000Z',
    endsAt: '2026-12-05T11:00:00.000Z', timeZone: 'Europe/Berlin', allDay: false, openEnd: false, venue: null, onlineUrl: null, cancellationReason: null, sequence: 0, updatedAt: '2026-11-01T08:00:00.000Z', address: null, organisation: null,
  });
  const execute = async (operation: OwnOperation) => {
    graph.asked.push(operation);
    if (graph.isAway) return { data: null, errors: [new Error('away') as never] };
    if (graph.refusal.length > 0) {
      const fields = graph.refusal.map((refused) => ({ path: refused.split(' ')[0], code: refused.split(' ')[1], message: 'is wrong.' }));
      return { data: null, errors: [Object.assign(new Error('refused'), { extensions: { code: 'BAD_USER_INPUT', fields } }) as never] };
    }
    const { slug, organisation, first } = operation.variables as { slug?: string; organisation?: string; first: number };
    if (slug !== undefined) return { data: { event: slug === 'termin-1' ? node(1) : null } };
    if (organisation !== undefined) return { data: { organisation: organisation === 'club' ? { id: CLUB, name: 'Leseverein' } : null } };
    return { data: { eventFeed: Array.from({ length: Math.min(first, graph.total) }, (_, index) => node(index)) } };
  };
  return Object.assign(graph, { execute });
}

describe('calendars over HTTP', () => {
  const graph = toyGraph(3);
  let clock = Date.parse('2026-11-22T12:00:00Z');
  let server: Server;
  beforeAll(async () => {
    server = await listen(express().use(calendarFeed({ execute: graph.execute, publicUrl: 'https://engagement.example', now: () => new Date(clock) })), { port: 0, host: '127.0.0.1' });
  });
  afterAll(() => stopListening(server));
  // Without the last one `fetch` asks for an answer that was kept nowhere.
  const ifChanged = (etag: string) => ({ 'If-None-Match': etag, 'Cache-Control': 'max-age=0' });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
  const entries = async (response: Response) => (await response.text()).match(/^SUMMARY:.*$/gm)?.map((line) => line.trim().slice(8)) ?? [];

  test('one event is a calendar of its own, and none is 404', async () => {
    const response = await get('/events/termin-1.ics');
    expect(['content-type', 'cache-control', 'content-disposition', 'content-security-policy', 'cross-origin-resource-policy'].map((name) => response.headers.get(name))).toEqual(['text/calendar; charset=utf-8', 'public, max-age=60', 'inline; filename="termin-1.ics"', "default-src 'none'; frame-ancestors 'none'", 'cross-origin']);
    expect(await entries(response)).toEqual(['Termin 1']);
    const missing = await get('/events/nichts.ics');
    expect([missing.status, missing.headers.get('cache-control'), (await missing.json() as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([404, 'no-store', 'NOT_FOUND']);
  });

  test('a feed has what was over for less than 30 days and what comes, of the words, kinds and the organisation that were asked for', async () => {
    graph.asked.length = 0;
    const response = await get('/feeds/events.ics?q=+Lesen+&kind=TRAINING&kind=MEETING&kind=&organisation=club&utm_source=x');
    expect(await entries(response)).toEqual(['Termin 0', 'Termin 1', 'Termin 2']);
    expect(graph.asked[1]?.variables).toEqual({ first: 2000, filter: { from: '2026-10-23T12:00:00.000Z', text: 'Lesen', kinds: ['MEETING', 'TRAINING'], organisation: CLUB } });
    expect(await (await get('/feeds/events.ics?q=Lesen&kind=MEETING&kind=TRAINING&organisation=club')).text()).toContain('X-WR-CALNAME:Leseverein · Lesen · engagement.example');
    expect(graph.asked).toHaveLength(2);
  });

  test('a feed is narrowed by all that the list of events is narrowed by, and what the graph refuses has the name of its parameter', async () => {
    graph.asked.length = 0;
    await get('/feeds/events.ics?interest=sport&interest=school&place=54634&radius=10&attendance=REMOTE&free=1');
    await get('/feeds/events.ics?near=49.97,-6.5&radius=7&free=0');
    expect(graph.asked.map(({ variables }) => (variables as { filter: object }).filter)).toEqual([
      { from: expect.any(String), interests: ['school', 'sport'], near: { place: '54634', radiusKm: 10 }, attendance: ['REMOTE'], freePlaces: true },
      { from: expect.any(String), near: { latitude: 49.97, longitude: -6.5, radiusKm: 7 } },
    ]);
    graph.refusal = ['filter.interests.0 UNKNOWN', 'filter.interests.1 UNKNOWN', 'filter.near.radiusKm MAX', 'filter.near.place UNKNOWN_PLACE', 'filter.text TOO_MANY'];
    const response = await get('/feeds/events.ics?interest=x&interest=y&place=Nirgends&radius=1e9');
    const { errors } = (await response.json()) as { errors: { extensions: { fields: { path: string; code: string }[] } }[] };
    expect([response.status, ...(errors[0]?.extensions.fields ?? []).map(({ path, code }) => `${path} ${code}`)]).toEqual([400, 'interest UNKNOWN', 'radius MAX', 'place UNKNOWN_PLACE', 'q TOO_MANY']);
    graph.refusal = [];
  });

  test('a feed that has not changed is not sent again, and is made anew after a minute', async () => {
    const etag = (await get('/feeds/events.ics')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
    const asked = graph.asked.length;
    const again = await get('/feeds/events.ics', ifChanged(etag));
    expect([again.status, await again.text(), graph.asked.length]).toEqual([304, '', asked]);
    graph.total = 2;
    clock += 61_000;
    const changed = await get('/feeds/events.ics', ifChanged(etag));
    expect([changed.status, await entries(changed)]).toEqual([200, ['Termin 0', 'Termin 1']]);
  });

  test('a feed ends at 2,000 entries', async () => {
    graph.total = 2150;
    clock += 61_000;
    expect(await entries(await get('/feeds/events.ics'))).toHaveLength(2000);
    graph.total = 3;
  });

  test('what cannot be meant is refused by name', async () => {
    const refused = async (path: string) => {
      const response = await get(path);
      const { errors } = (await response.json()) as { errors: { extensions: { code: string; fields: { path: string; code: string }[] } }[] };
      return [response.status, ...(errors[0]?.extensions.fields ?? []).map(({ path: name, code }) => `${name} ${code}`)];
    };
    expect(await refused('/feeds/events.ics?kind=PARTY')).toEqual([400, 'kind UNKNOWN_VALUE']);
    expect(await refused(`/feeds/events.ics?q=${'x'.repeat(201)}&organisation=..%2f&network=A`)).toEqual([400, 'q MAX_LENGTH', 'organisation UNKNOWN', 'network UNKNOWN']);
    expect(await refused('/feeds/events.ics?attendance=ASTRAL&near=here&free=yes')).toEqual([400, 'attendance UNKNOWN_VALUE', 'near WRONG_TYPE', 'free UNKNOWN_VALUE']);
    expect(await refused('/feeds/events.ics?place=Bitburg&near=49.97,6.53')).toEqual([400, 'near ONE_OF']);
    expect(await refused('/feeds/events.ics?period=today&day=2026-12-05&month=2026-12')).toEqual([400, 'period UNSUPPORTED', 'day UNSUPPORTED', 'month UNSUPPORTED']);
    expect(await refused('/feeds/events.ics?organisation=nobody')).toEqual([400, 'organisation UNKNOWN']);
  });

  test('is 503 while the events are away, and is not remembered so', async () => {
    clock += 61_000;
    graph.isAway = true;
    for (const path of ['/feeds/events.ics', '/events/termin-1.ics', '/feeds/events.ics?organisation=club']) {
      const response = await get(path);
      expect([response.status, response.headers.get('retry-after'), response.headers.get('cache-control')]).toEqual([503, '60', 'no-store']);
    }
    graph.isAway = false;
    expect((await get('/feeds/events.ics')).status).toBe(200);
  });
});

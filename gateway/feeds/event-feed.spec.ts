import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { listen, stopListening } from '../../services/shared/listen.ts';
import { aCalendarEvent } from '../../services/shared/testing/a-calendar-event.ts';
import type { OwnOperation } from '../graph.ts';
import { eventFeed } from './event-feed.ts';

const id = (number: number) => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const node = (number: number, overrides: object = {}) => ({ ...aCalendarEvent({ id: id(number), slug: `termin-${number}`, title: `Termin ${number}` }), series: null, ...overrides });

describe('the Atom feed of dates over HTTP', () => {
  const graph = { events: [] as object[], asked: [] as OwnOperation[], isAway: false };
  let clock = Date.parse('2026-11-22T12:00:00Z');
  const execute = async (operation: OwnOperation) => {
    graph.asked.push(operation);
    return graph.isAway ? { data: null, errors: [new Error('away') as never] } : { data: { eventFeed: graph.events } };
  };
  let server: Server;
  beforeAll(async () => {
    server = await listen(express().use(eventFeed({ execute, publicUrl: 'https://engagement.example', now: () => new Date(clock) })), { port: 0, host: '127.0.0.1' });
  });
  afterAll(() => stopListening(server));
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
  const found = async (path: string, pattern: RegExp) => [...(await (await get(path)).text()).matchAll(pattern)].map(([, text]) => text);
  const later = () => void (clock += 61_000);

  test('has what was said last first, a series once with its next date, and what is cancelled as such, in both languages', async () => {
    const series = { series: { id: id(99) } };
    graph.events = [
      node(1, { updatedAt: '2026-11-01T08:00:00.000Z' }),
      node(2, { ...series, updatedAt: '2026-11-03T08:00:00.000Z', startsAt: '2026-12-05T09:00:00.000Z' }),
      node(3, { ...series, updatedAt: '2026-11-04T08:00:00.000Z' }),
      node(4, { updatedAt: '2026-11-02T08:00:00.000Z', status: 'CANCELLED', allDay: true }),
    ];
    expect(await found('/feeds/events.atom', /<entry>\n<id>(.*?)<\/id>/g)).toEqual([2, 4, 1].map((number) => `urn:uuid:${id(number === 2 ? 99 : number)}`));
    expect(await found('/feeds/events.atom', /<title>(.*?)<\/title>/g)).toEqual(['Engagement Netz: Neue Termine', 'Termin 2', 'Fällt aus: Termin 4', 'Termin 1']);
    expect((await found('/feeds/events.atom', /<summary>(.*?\.) /g))[0]).toBe('Nächster Termin: Samstag, 5. Dezember 2026 um 10:00 MEZ · Bücherei, Bitburg.'.split('.')[0] + '.');
    expect(await found('/en/feeds/events.atom', /<title>(.*?)<\/title>/g)).toEqual(['Engagement Netz: New dates', 'Termin 2', 'Cancelled: Termin 4', 'Termin 1']);
    expect(await found('/en/feeds/events.atom', /<link rel="alternate" type="text\/html" href="(.*?)"/g)).toEqual(['https://engagement.example/en/events', ...[2, 4, 1].map((number) => `https://engagement.example/en/events/termin-${number}`)]);
  });

  test('is of what comes, narrowed as the list is, and leads to the page with the same', async () => {
    later();
    graph.asked.length = 0;
    expect((await found('/feeds/events.atom?kind=TRAINING&q=Lesen&utm_source=x', /rel="(?:self|alternate)" type="[^"]*" href="(.*?)"/g)).slice(0, 2)).toEqual([
      'https://engagement.example/feeds/events.atom?q=Lesen&#38;kind=TRAINING', 'https://engagement.example/events?q=Lesen&#38;kind=TRAINING',
    ]);
    expect(graph.asked.map(({ variables }) => variables)).toEqual([{ first: 2000, filter: { from: new Date(clock).toISOString(), text: 'Lesen', kinds: ['TRAINING'] } }]);
  });

  test('is not sent again while nothing changes, has 50 entries at most, and says what it cannot do', async () => {
    later();
    graph.events = Array.from({ length: 60 }, (_, number) => node(number));
    const first = await get('/feeds/events.atom');
    expect(['content-type', 'cache-control'].map((name) => first.headers.get(name))).toEqual(['application/atom+xml; charset=utf-8', 'public, max-age=60']);
    expect((await first.text()).match(/<entry>/g)).toHaveLength(50);
    expect((await get('/feeds/events.atom', { 'If-None-Match': first.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' })).status).toBe(304);
    expect((await get('/feeds/events.atom?kind=PARTY')).status).toBe(400);
    later();
    graph.isAway = true;
    expect((await get('/feeds/events.atom')).status).toBe(503);
    graph.isAway = false;
  });
});

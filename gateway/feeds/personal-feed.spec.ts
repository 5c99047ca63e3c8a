import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import ICAL from 'ical.js';
import { listen, stopListening } from '../../services/shared/listen.ts';
import type { OwnOperation } from '../graph.ts';
import { personalFeed } from './personal-feed.ts';

const TOKEN = 'k'.repeat(43);
const EVENT = {
  id: '01990000-0000-7000-8000-000000000001', slug: 'kurs', status: 'PUBLISHED', title: 'Kurs', summary: 'Wir lernen.', startsAt: '2026-10-25T01:30:00.000Z', endsAt: '2026-10-25T03:30:00.000Z', timeZone: 'Europe/Berlin',
  allDay: false, openEnd: false, venue: null, onlineUrl: null, cancellationReason: null, sequence: 0, updatedAt: '2026-11-01T08:00:00.000Z', address: null, organisation: null,
};
const registered = (status: string, event: object | null, rest = {}) => ({ status, place: null, offeredUntil: null, partySize: 1, event: event && { ...EVENT, ...event }, ...rest });

describe('the calendar of one’s own dates over HTTP', () => {
  const graph = { dates: [] as object[], isAway: false };
  const execute = async ({ variables }: OwnOperation) => {
    if (graph.isAway) return { data: null, errors: [new Error('away') as never] };
    return { data: { personalCalendar: variables?.['token'] === TOKEN ? { registrations: graph.dates } : null } };
  };
  let server: Server;
  beforeAll(async () => {
    server = await listen(express().use(personalFeed({ execute, publicUrl: 'https://engagement.example' })), { port: 0, host: '127.0.0.1' });
  });
  afterAll(() => stopListening(server));
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
  const read = async (path: string) => {
    const calendar = new ICAL.Component(ICAL.parse(await (await get(path)).text()));
    return calendar.getAllSubcomponents('vevent').map((component) => {
      const { summary, description } = new ICAL.Event(component);
      return [component.getFirstPropertyValue('status'), summary, description.split('\n')[0]];
    });
  };

  test('says how each registration stands by its status and in words, in both languages, and leaves out what is not public', async () => {
    graph.dates = [
      registered('REGISTERED', { title: 'Erste Hilfe' }, { partySize: 3 }),
      registered('WAITING', {}, { place: 2 }),
      registered('OFFERED', {}, { offeredUntil: '2026-12-01T09:00:00.000Z' }),
      registered('CANCELLED', { status: 'CANCELLED', cancellationReason: 'Sturm' }),
      registered('REGISTERED', null),
    ];
    expect(await read(`/feeds/registrations/${TOKEN}.ics`)).toEqual([
      ['CONFIRMED', 'Erste Hilfe', 'Sie sind mit 3 Personen angemeldet.'],
      ['TENTATIVE', 'Warteliste: Kurs', 'Sie stehen auf der Warteliste, auf Platz 2.'],
      ['TENTATIVE', 'Platz frei: Kurs', 'Ein Platz wird für Sie gehalten, bis Dienstag, 1. Dezember um 10:00 MEZ. Bitte nehmen Sie ihn bis dahin an.'],
      ['CANCELLED', 'Kurs', 'Sturm'],
    ]);
    expect((await read(`/en/feeds/registrations/${TOKEN}.ics`)).map(([, title]) => title)).toEqual(['Erste Hilfe', 'Waiting list: Kurs', 'Place free: Kurs', 'Kurs']);
    expect(await (await get(`/en/feeds/registrations/${TOKEN}.ics`)).text()).toContain('URL:https://engagement.example/en/events/kurs');
  });

  test('has an entry of its own for each shift of a day, at its own time', async () => {
    const shift = (id: string, title: string, startsAt: string, sequence: number) => ({ shift: { id, title, startsAt, endsAt: '2026-10-24T10:00:00.000Z', sequence } });
    graph.dates = [registered('REGISTERED', { sequence: 2 }, shift('a', 'Aufbau', '2026-10-24T06:00:00.000Z', 1)), registered('WAITING', {}, { place: 1, ...shift('b', 'Ausschank', '2026-10-24T08:00:00.000Z', 0) })];
    const calendar = new ICAL.Component(ICAL.parse(await (await get(`/feeds/registrations/${TOKEN}.ics`)).text()));
    const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(entries.map(({ uid, summary, sequence, startDate }) => [uid, summary, sequence, startDate.toString()])).toEqual([
      ['a', 'Kurs: Aufbau', 3, '2026-10-24T08:00:00'],
      ['b', 'Warteliste: Kurs: Ausschank', 0, '2026-10-24T10:00:00'],
    ]);
  });

  test('is kept by nobody between, and not sent again while nothing changes', async () => {
    const response = await get(`/feeds/registrations/${TOKEN}.ics`);
    expect(['content-type', 'cache-control', 'cross-origin-resource-policy'].map((name) => response.headers.get(name))).toEqual(['text/calendar; charset=utf-8', 'private, max-age=60', 'same-origin']);
    const ifChanged = { 'If-None-Match': response.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' };
    expect((await get(`/feeds/registrations/${TOKEN}.ics`, ifChanged)).status).toBe(304);
    graph.dates = [];
    expect((await get(`/feeds/registrations/${TOKEN}.ics`, ifChanged)).status).toBe(200);
  });

  test('is 404 under another address, and 503 while the events are away', async () => {
    const missing = await get('/feeds/registrations/nobody.ics');
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store']);
    graph.isAway = true;
    expect((await get(`/feeds/registrations/${TOKEN}.ics`)).status).toBe(503);
    graph.isAway = false;
  });
});

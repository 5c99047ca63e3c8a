import { describe, expect, test } from '@jest/globals';
import { EventKind } from '../../services/events/event/event.codes.ts';
import { interestFields } from '../../services/opportunities/interest/interests.ts';
import {
  Accessibility, AttendanceMode, Benefit, Commitment, LanguageCode, OpportunityKind, Requirement, TimeSlot,
} from '../../services/opportunities/opportunity/opportunity.codes.ts';
import { skills } from '../../services/opportunities/skill/skills.ts';
import { OrganisationKind } from '../../services/organisations/organisation/organisation.codes.ts';
import { bitburg } from './bitburg.ts';
import type { DemoPlace } from './demo-data.ts';

const { network, entries } = bitburg;
const organisations = entries.map(({ organisation }) => organisation);
const opportunities = entries.flatMap((entry) => entry.opportunities);
const events = entries.flatMap((entry) => entry.events);
const everything = [...organisations, ...opportunities, ...events];

const interestIds = new Set<string>(interestFields.flatMap((field) => [field.id, ...field.children.map(({ id }) => id)]));
const skillIds = new Set<string>(skills.map(({ id }) => id));

/** Kilometres on a sphere, good enough for a few dozen of them. */
const kilometres = (place: Pick<DemoPlace, 'latitude' | 'longitude'>) => {
  const north = (place.latitude - network.latitude) * 111.32;
  const east = (place.longitude - network.longitude) * 111.32 * Math.cos((network.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
};

const doubles = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const outside = (known: object, values: readonly string[]) => values.filter((value) => !Object.values(known).includes(value));
const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));
const count = <T>(list: readonly T[], holds: (item: T) => boolean) => list.filter(holds).length;

describe('the demo network', () => {
  test('has about 40 organisations of all kinds, 150 opportunities of all kinds and 80 events of all kinds', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(38);
    expect(organisations.length).toBeLessThanOrEqual(48);
    expect(new Set(organisations.map(({ kind }) => kind))).toEqual(new Set(Object.values(OrganisationKind)));
    expect(opportunities).toHaveLength(150);
    expect(Object.values(OpportunityKind).map((kind) => count(opportunities, (one) => one.kind === kind))).toEqual([110, 20, 20]);
    expect(events).toHaveLength(80);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(Object.values(EventKind)));
  });

  test('gives everything a slug of its own', () => {
    for (const list of [organisations, opportunities, events]) {
      const slugs = list.map(({ slug }) => slug);
      expect(doubles(slugs)).toEqual([]);
      expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    }
  });

  test('uses only interests and skills that exist, and every field of engagement', () => {
    expect(everything.flatMap(({ interests }) => interests).filter((id) => !interestIds.has(id))).toEqual([]);
    expect(everything.filter(({ interests }) => interests.length === 0 || doubles(interests).length > 0)).toEqual([]);
    expect(opportunities.flatMap((one) => one.skills).filter((id) => !skillIds.has(id))).toEqual([]);
    const used = new Set<string>(opportunities.flatMap(({ interests }) => interests));
    expect(interestFields.filter(({ children }) => !children.some(({ id }) => used.has(id)))).toEqual([]);
  });

  test('uses only values of the closed sets, each once', () => {
    for (const one of opportunities) {
      expect(outside(AttendanceMode, [one.attendance])).toEqual([]);
      expect(outside(Commitment, [one.commitment])).toEqual([]);
      for (const [known, values] of [
        [TimeSlot, one.availability], [LanguageCode, one.languages], [Accessibility, one.accessibility], [Requirement, one.requirements], [Benefit, one.benefits],
      ] as const) {
        expect({ slug: one.slug, unknown: outside(known, values), twice: doubles(values) }).toEqual({ slug: one.slug, unknown: [], twice: [] });
      }
      expect(one.languages.length).toBeGreaterThan(0);
    }
  });

  test('lies within 40 km of Bitburg, except for what is remote', () => {
    for (const { slug, attendance, place } of [...opportunities, ...events]) {
      expect({ slug, hasPlace: place !== null }).toEqual({ slug, hasPlace: attendance !== 'REMOTE' });
    }
    const places = [...organisations.map(({ address }) => address), ...[...opportunities, ...events].flatMap(({ place }) => place ?? [])];
    expect(places.filter((place) => kilometres(place) > 40)).toEqual([]);
    expect(places.filter(({ postalCode }) => !/^\d{5}$/.test(postalCode))).toEqual([]);
  });

  test('has at least 12 live postings for the word "Kinder" within 20 km', () => {
    const found = opportunities.filter(({ status, place, title, summary, description }) =>
      status === 'PUBLISHED' && place !== null && kilometres(place) <= 20 && /\bKinder(n)?\b/.test(`${title} ${summary} ${description}`));
    expect(found.length).toBeGreaterThanOrEqual(12);
  });

  test('shows that remote, plain-language and English postings exist', () => {
    expect(count(opportunities, ({ attendance }) => attendance === 'REMOTE')).toBeGreaterThanOrEqual(8);
    expect(count(opportunities, ({ accessibility }) => accessibility.includes('PLAIN_LANGUAGE'))).toBeGreaterThanOrEqual(4);
    expect(count(opportunities, ({ textLanguage }) => textLanguage === 'EN')).toBeGreaterThanOrEqual(6);
  });
});

describe('the texts of the demo', () => {
  test('fit their length: summaries and purposes 160 characters, descriptions 60 to 150 words', () => {
    expect([...opportunities, ...events].filter(({ summary }) => summary.length > 160 || summary.length < 30).map(({ slug }) => slug)).toEqual([]);
    expect(organisations.filter(({ purpose }) => purpose.length > 160).map(({ slug }) => slug)).toEqual([]);
    expect(opportunities.filter(({ title }) => title.length > 80).map(({ slug }) => slug)).toEqual([]);
    expect(opportunities.filter(({ description }) => words(description).length < 60 || words(description).length > 150).map(({ slug }) => slug)).toEqual([]);
  });

  test('are all different: no title, summary, opening or longer sentence comes twice', () => {
    expect(doubles([...opportunities, ...events].map(({ title }) => title))).toEqual([]);
    expect(doubles([...opportunities, ...events].map(({ summary }) => summary))).toEqual([]);
    expect(doubles(opportunities.map(({ description }) => words(description).slice(0, 3).join(' ')))).toEqual([]);
    const sentences = everything.flatMap(({ description }) => description.split(/(?<=[.?!])\s+|\n+/)).filter((sentence) => words(sentence).length >= 5);
    expect(doubles(sentences)).toEqual([]);
  });

  test('hold no telephone number, no address of a real mailbox and no real web site', () => {
    const text = JSON.stringify(entries.map((entry) => [
      entry.organisation.name, entry.organisation.purpose, entry.organisation.description,
      ...[...entry.opportunities, ...entry.events].map(({ title, summary, description }) => [title, summary, description]),
    ]));
    expect(text.match(/(\+|\b0)\d[\d\s/()-]{4,}\d|\d{6,}|@|https?:/g)).toBeNull();
    const addresses = [network.website, ...organisations.map(({ website }) => website), ...events.map(({ onlineUrl }) => onlineUrl)].flatMap((url) => url ?? []);
    expect(addresses.filter((url) => !new URL(url).hostname.endsWith('.example'))).toEqual([]);
    expect(organisations.filter(({ contactEmail }) => !/^[a-z]+@[a-z0-9-]+\.example$/.test(contactEmail))).toEqual([]);
  });
});

describe('the times of the demo', () => {
  test('are fresh: postings confirmed within 80 days, help requests gone after 14', () => {
    for (const { slug, kind, confirmedDaysAgo, publishedDaysAgo, expiresInDays } of opportunities) {
      const bad = confirmedDaysAgo < 0 || confirmedDaysAgo > 80 || publishedDaysAgo < confirmedDaysAgo || expiresInDays < 1;
      expect({ slug, bad }).toEqual({ slug, bad: false });
      if (kind === 'HELP_REQUEST') expect(publishedDaysAgo + expiresInDays).toBe(14);
    }
  });

  test('let an age limit and a period have their ends in order', () => {
    for (const { slug, minimumAge, maximumAge, startsInDays, endsInDays } of opportunities) {
      const inOrder = (minimumAge ?? 0) <= (maximumAge ?? 120) && (startsInDays ?? 0) <= (endsInDays ?? 400);
      expect({ slug, inOrder }).toEqual({ slug, inOrder: true });
    }
  });

  test('spread events over the coming five months, with a start and a length unless they take all day', () => {
    for (const { slug, starts, allDay, startTime, minutes, days } of events) {
      expect({ slug, week: starts.week >= 0 && starts.week <= 21 }).toEqual({ slug, week: true });
      const whole = allDay ? startTime === null && minutes === null && days >= 1 : /^([01]\d|2[0-3]):[0-5]\d$/.test(startTime ?? '') && (minutes ?? 0) >= 30 && days === 1;
      expect({ slug, whole }).toEqual({ slug, whole: true });
    }
    expect(count(events, ({ starts }) => starts.week <= 4)).toBeGreaterThanOrEqual(15);
    expect(count(events, ({ starts }) => starts.week >= 12)).toBeGreaterThanOrEqual(15);
    expect(count(events, ({ allDay, days, minutes }) => (allDay && days > 1) || (minutes ?? 0) > 1440)).toBeGreaterThanOrEqual(3);
  });
});

describe('the references of the demo', () => {
  test('point from an event to a posting of the same organisation', () => {
    const owner = new Map(opportunities.map((one) => [one.slug, one.organisation]));
    const linked = events.filter(({ opportunity }) => opportunity !== null);
    expect(linked.length).toBeGreaterThanOrEqual(20);
    expect(linked.filter((event) => owner.get(event.opportunity ?? '') !== event.organisation).map(({ slug }) => slug)).toEqual([]);
  });

  test('give events an address on the web when they are remote or mixed, a venue when they are on site', () => {
    for (const { slug, attendance, onlineUrl, venue } of events) {
      expect({ slug, online: onlineUrl !== null, venue: venue !== null }).toEqual({ slug, online: attendance !== 'ON_SITE', venue: attendance !== 'REMOTE' });
    }
    expect(count(events, ({ attendance }) => attendance !== 'ON_SITE')).toBeGreaterThanOrEqual(5);
    expect(count(events, ({ status }) => status === 'CANCELLED')).toBeGreaterThanOrEqual(3);
    expect(count(events, ({ capacity }) => capacity !== null)).toBeGreaterThanOrEqual(30);
  });

  test('keep a pending organisation unverified, its postings unpublished and its events unannounced', () => {
    const pending = entries.filter(({ organisation }) => organisation.status === 'PENDING');
    expect(pending.length).toBeGreaterThanOrEqual(3);
    for (const { organisation, opportunities: posted, events: announced } of pending) {
      expect(organisation.verifications).toEqual([]);
      expect(posted.every(({ status }) => status === 'SUBMITTED')).toBe(true);
      expect(announced).toEqual([]);
    }
    const verified = organisations.filter(({ status }) => status === 'VERIFIED');
    expect(verified.filter(({ verifications }) => verifications.length === 0)).toEqual([]);
    expect(verified.flatMap(({ verifications }) => verifications).filter(({ checkedDaysAgo, checkedBy }) => checkedDaysAgo < 1 || checkedBy !== 'Koordination Bitburg')).toEqual([]);
    expect(count(verified, ({ responsiveness }) => responsiveness !== null)).toBeGreaterThan(verified.length / 2);
  });
});

import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { OpportunityOrder } from '../../opportunity/opportunity.codes.ts';
import type { Criteria, Near, Posting, Responsiveness } from '../posting.ts';
import { ACCESSIBILITIES, ATTENDANCE_MODES, COMMITMENTS, KINDS, LANGUAGES, TIME_SLOTS } from '../packed.ts';
import { BITBURG, idOf, NOW, TRIER } from './a-posting.ts';

// Few different values on purpose: ties, overlaps and empty answers are what goes wrong.

const INTERESTS = ['sport', 'football', 'swimming', 'social', 'visiting', 'choir', 'interest-40', 'interest-70', 'interest-121', 'unheard-of'];
const SKILLS = ['driving', 'cooking', 'skill-27', 'unheard-of'];
const IDS = Array.from({ length: 24 }, (_, position) => idOf(`posting-${position}`));

const someOf = <T>(values: readonly T[], maxLength = 3): Arbitrary<T[]> =>
  fc.oneof(fc.constant<T[]>([]), severalOf(values, maxLength));
const severalOf = <T>(values: readonly T[], maxLength = 3): Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(maxLength, values.length) });
const maybe = <T>(value: Arbitrary<T>): Arbitrary<T | null> => fc.option(value, { freq: 2 });
const daysFromNow = (days: readonly number[]): Arbitrary<Date> =>
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(0, 0, 0, 1, 999, 1000)).map(([day, milliseconds]) => new Date(NOW.getTime() + day * 86_400_000 + milliseconds));

/** Around Bitburg, on its spot, at the date line and at the poles. */
const aPlace: Arbitrary<{ latitude: number; longitude: number }> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ latitude: fc.double({ min: 49.5, max: 50.4, noNaN: true }), longitude: fc.double({ min: 6, max: 7, noNaN: true }) }) },
  { weight: 2, arbitrary: fc.constantFrom(BITBURG, TRIER) },
  { weight: 1, arbitrary: fc.constantFrom({ latitude: 49.9, longitude: 180 }, { latitude: 50, longitude: -179.9 }, { latitude: 89.9, longitude: 10 }, { latitude: -90, longitude: -170 }) },
);

const arbitraryResponsiveness: Arbitrary<Responsiveness | null> = maybe(
  fc.record({ shareAnswered: fc.double({ min: 0, max: 1, noNaN: true }), medianHours: maybe(fc.double({ min: 0, max: 400, noNaN: true })) }),
);

/** A posting with one of a few ids. */
export const arbitraryPosting: Arbitrary<Posting> = fc
  .record({
    id: fc.constantFrom(...IDS),
    place: maybe(aPlace),
    kind: fc.constantFrom(...KINDS),
    interests: someOf(INTERESTS, 9),
    skills: someOf(SKILLS),
    attendance: fc.constantFrom(...ATTENDANCE_MODES),
    availability: someOf([...TIME_SLOTS.slice(0, 4), ...TIME_SLOTS.slice(-2)]),
    commitment: maybe(fc.constantFrom(...COMMITMENTS)),
    languages: someOf(['DE', 'EN', 'SIGN'] as const),
    minimumAge: maybe(fc.integer({ min: 0, max: 30 })),
    maximumAge: maybe(fc.integer({ min: 20, max: 99 })),
    accessibility: someOf(ACCESSIBILITIES.slice(0, 3)),
    networkId: maybe(fc.constantFrom(idOf('bitburg'), idOf('trier'))),
    organisationId: fc.constantFrom(idOf('club'), idOf('parish')),
    expiresAt: daysFromNow([-1, 0, 1, 30, 30, 30, 30]),
    publishedAt: daysFromNow([-3, -2, -1]),
    lastConfirmedAt: daysFromNow([-2, -1]),
    responsiveness: arbitraryResponsiveness,
  })
  .map(({ place, ...rest }) => ({ ...rest, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }));

const arbitraryNear: Arbitrary<Near> = fc
  .record({ place: fc.oneof({ weight: 3, arbitrary: fc.constant(BITBURG) }, { weight: 1, arbitrary: aPlace }), radiusKm: fc.constantFrom(1, 5, 25, 50, 200, 19_000) })
  .map(({ place, radiusKm }) => ({ ...place, radiusKm }));

/** One value of every criterion; not asking is left to `arbitraryCriteria`. */
const everyCriterion: Arbitrary<Required<Criteria>> = fc.record({
  words: fc
    .array(fc.tuple(fc.constantFrom(...IDS, idOf('gone')), fc.constantFrom(0, 0.25, 1, 1.5)), { maxLength: 40, size: 'max' })
    .map((entries) => new Map(entries)),
  interests: severalOf(INTERESTS),
  near: arbitraryNear,
  availability: fc.oneof(severalOf(TIME_SLOTS.slice(0, 5)), fc.constant([...TIME_SLOTS.slice(0, 2), ...TIME_SLOTS.slice(0, 1)])),
  commitment: severalOf(COMMITMENTS, 5),
  kinds: someOf(KINDS),
  attendance: severalOf(ATTENDANCE_MODES),
  skills: severalOf(SKILLS),
  languages: severalOf(LANGUAGES.filter((code) => ['DE', 'EN', 'FR', 'SIGN'].includes(code))),
  age: maybe(fc.integer({ min: 10, max: 100 })),
  accessibility: severalOf(ACCESSIBILITIES.slice(0, 3), 1),
  networkId: maybe(fc.constantFrom(idOf('bitburg'), idOf('bitburg'), idOf('bitburg'), idOf('nowhere'))),
  organisationId: maybe(fc.constantFrom(idOf('club'), idOf('club'), idOf('club'), idOf('nobody'))),
});

/** What somebody asks for: mostly one to four criteria, since with more of them hardly anything is ever left; sometimes any number. */
export const arbitraryCriteria: Arbitrary<Criteria> = everyCriterion.chain((all) => {
  const names = Object.keys(all) as (keyof Criteria)[];
  return fc
    .oneof(
      { weight: 8, arbitrary: fc.subarray(names, { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.subarray(names) },
    )
    .map((asked) => Object.fromEntries(asked.map((name) => [name, all[name]])));
});

/** A search: what, in which order, in pages of which length. */
export const arbitrarySearch = fc.record({
  criteria: arbitraryCriteria,
  orderBy: fc.constantFrom(...Object.values(OpportunityOrder)),
  first: fc.integer({ min: 1, max: 8 }),
});

/** One change of the index: a posting comes or is replaced, an id goes, an organisation answers otherwise than before. */
export const arbitraryChange = fc.oneof(
  { weight: 6, arbitrary: fc.record({ upsert: arbitraryPosting }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.constantFrom(...IDS, idOf('gone')) }) },
  { weight: 1, arbitrary: fc.record({ answers: fc.record({ organisationId: fc.constantFrom(idOf('club'), idOf('parish')), responsiveness: arbitraryResponsiveness }) }) },
);


import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessibilityLabels, attendanceLabels, commitmentLabels, opportunityKindLabels, orderLabels } from '../../shared/labels/opportunity-labels.ts';
import { LANGUAGE_CODES } from '../../shared/labels/language-names.ts';
import { SLOTS } from '../../shared/time/slots.ts';
import type { Commitment, OpportunityKind, AttendanceMode, Accessibility, OpportunityOrder } from '../../generated/enums.ts';
import { countOf, DEFAULT_RADIUS, feedPath, parseCriteria, searchPath, toFilter, toggled, toParams } from './criteria.ts';
import type { Criteria } from './criteria.ts';
import { relaxed } from './relax.ts';

const of = (query: string) => parseCriteria(new URLSearchParams(query));
const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const keys = <Value extends string>(labels: Record<Value, unknown>) => Object.keys(labels) as Value[];
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => of(new URLSearchParams({ q: text }).toString()).q);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

const anyCriteria: fc.Arbitrary<Criteria> = fc
  .record({
    q: words,
    place: words,
    radius: fc.integer({ min: 1, max: 200 }),
    interest: fc.uniqueArray(id, { maxLength: 4 }),
    when: some(SLOTS),
    time: some(keys<Commitment>(commitmentLabels)),
    kind: some(keys<OpportunityKind>(opportunityKindLabels)),
    attendance: some(keys<AttendanceMode>(attendanceLabels)),
    skill: fc.uniqueArray(id, { maxLength: 4 }),
    language: some(LANGUAGE_CODES),
    age: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    accessible: some(keys<Accessibility>(accessibilityLabels)),
    network: fc.oneof(fc.constant(''), id),
    order: fc.constantFrom(...keys<OpportunityOrder>(orderLabels)),
  })
  // A radius means nothing without a place and is then not kept.
  .map((criteria) => (criteria.place ? criteria : { ...criteria, radius: DEFAULT_RADIUS }));

describe('the criteria in the address', () => {
  test('are the same after a way through the address', () => {
    fc.assert(fc.property(anyCriteria, (criteria) => expect(parseCriteria(toParams(criteria))).toEqual(criteria)));
  });

  test('are read from any address without failing, within their ranges', () => {
    const entry = fc.tuple(fc.constantFrom('q', 'place', 'radius', 'when', 'time', 'age', 'interest', 'order', 'after'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { radius, age, q, when } = parseCriteria(new URLSearchParams(entries));
        expect(radius).toBeGreaterThanOrEqual(1);
        expect(radius).toBeLessThanOrEqual(200);
        expect(age === undefined || (age >= 0 && age <= 120)).toBe(true);
        expect(q.length).toBeLessThanOrEqual(200);
        expect(SLOTS).toEqual(expect.arrayContaining([...when]));
      }),
    );
  });

  test('leave out what is not known', () => {
    expect(of('kind=VOLUNTEERING&kind=SPYING&when=SATURDAY_MORNING&when=NEVER&language=XX&interest=../etc&order=UPSIDE_DOWN')).toMatchObject({
      kind: ['VOLUNTEERING'],
      when: ['SATURDAY_MORNING'],
      language: [],
      interest: [],
      order: 'BEST_MATCH',
    });
  });

  test('bring a radius into its range and read the empty fields of a plain form as not set', () => {
    expect(of('place=Bitburg&radius=100000').radius).toBe(200);
    expect(of('place=Bitburg&radius=0').radius).toBe(1);
    expect(of('place=Bitburg&radius=wide').radius).toBe(25);
    expect(searchPath(of('q=&place=&radius=25&age=&order=BEST_MATCH'))).toBe('/');
  });

  test('become the filter of the schema, without what was not asked', () => {
    expect(toFilter(of(''))).toEqual({});
    expect(toFilter(of('q=Kinder&place=54634&radius=20&interest=school&time=FEW_HOURS_WEEKLY&age=17'))).toEqual({
      text: 'Kinder',
      near: { place: '54634', radiusKm: 20 },
      interests: ['school'],
      commitment: ['FEW_HOURS_WEEKLY'],
      age: 17,
    });
  });

  test('have a feed that does not depend on the order of the page', () => {
    expect(feedPath(of('q=Garten&place=Bitburg&order=NEAREST'))).toBe('/feeds/opportunities.atom?q=Garten&place=Bitburg');
    expect(feedPath(of(''))).toBe('/feeds/opportunities.atom');
  });

  test('take a choice in and out', () => {
    const on = toggled(of('q=Garten'), 'interest', 'environment');
    expect(searchPath(on)).toBe('/?q=Garten&interest=environment');
    expect(searchPath(toggled(on, 'interest', 'environment'))).toBe('/?q=Garten');
  });

  test('count every choice, but neither the radius nor the order', () => {
    expect(countOf(of('q=a&place=Bitburg&radius=50&when=SUNDAY_EVENING&when=SUNDAY_MORNING&order=NEWEST'))).toBe(4);
  });

  test('lose exactly the filter that a relaxation names', () => {
    const criteria = of('q=a&place=Bitburg&kind=MEMBERSHIP&age=12');
    expect(searchPath(relaxed(criteria, 'NEAR'))).toBe('/?q=a&kind=MEMBERSHIP&age=12');
    expect(searchPath(relaxed(criteria, 'NEAR', 50))).toBe('/?q=a&place=Bitburg&radius=50&kind=MEMBERSHIP&age=12');
    expect(searchPath(relaxed(criteria, 'AGE'))).toBe('/?q=a&place=Bitburg&kind=MEMBERSHIP');
  });
});

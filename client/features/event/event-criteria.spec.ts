import { describe, expect, test } from '@jest/globals';
import { eventsFeedPath, eventsPath, parseEventCriteria, spotOf, toEventFilter, toggledChoice } from './event-criteria.ts';

const of = (query: string) => parseEventCriteria(new URLSearchParams(query));

describe('the criteria of events', () => {
  test('are read from the address and written there again', () => {
    const query = 'q=Lesen&kind=TRAINING&kind=MEETING&interest=school&interest=sport&place=54634+Bitburg&radius=10&attendance=REMOTE&free=1&network=bitburg&organisation=leseverein&period=weekend&month=2026-12';
    const path = eventsPath(of(query));
    expect(path).toBe('/events?q=Lesen&kind=MEETING&kind=TRAINING&interest=school&interest=sport&place=54634+Bitburg&radius=10&attendance=REMOTE&free=1&network=bitburg&organisation=leseverein&period=weekend&month=2026-12');
    expect(eventsPath(of(path.slice(path.indexOf('?'))))).toBe(path);
    expect(eventsPath(of(''))).toBe('/events');
    expect(eventsPath(of('near=49.97,6.53&day=2026-12-05'))).toBe('/events?near=49.97%2C6.53&day=2026-12-05');
  });

  test('leave out what cannot be meant, and what something else takes the place of', () => {
    expect(eventsPath(of('kind=PARTY&interest=%3Cscript%3E&near=91,6&radius=1e9&attendance=ASTRAL&free=yes&network=A&organisation=../x&period=ever&day=2026-02-30&month=2026-13&x=y'))).toBe('/events');
    expect(of('radius=0').radius).toBe(1);
    expect(of('radius=500').radius).toBe(200);
    expect(of(`place=${'B'.repeat(300)}`).place).toHaveLength(100);
    expect(of('place=Bitburg&near=49.97,6.53').near).toBe('');
    expect(of('period=today&day=2026-12-05').day).toBe('');
    for (const spot of ['49.97', '49.97,6.53,1', '49.973,6.5', 'NaN,NaN', '-91,0', '0,181']) expect(of(`near=${spot}`).near).toBe('');
  });

  test('are the filter of the graph, where nothing is asked an empty one', () => {
    expect(toEventFilter(of(''))).toEqual({});
    expect(toEventFilter(of('q=Lesen&kind=TRAINING&interest=school&place=Bitburg&attendance=REMOTE&free=1&period=today'))).toEqual({
      text: 'Lesen', kinds: ['TRAINING'], interests: ['school'], near: { place: 'Bitburg', radiusKm: 25 }, attendance: ['REMOTE'], freePlaces: true,
    });
    expect(toEventFilter(of('near=-49.97,6.5&radius=5'))).toEqual({ near: { latitude: -49.97, longitude: 6.5, radiusKm: 5 } });
  });

  test('are those of a calendar and of a feed but for the time', () => {
    expect(eventsFeedPath(of('q=Lesen&period=today&month=2026-12&near=49.97,6.53&radius=5&network=bitburg'), 'ics')).toBe('/feeds/events.ics?q=Lesen&near=49.97%2C6.53&radius=5&network=bitburg');
    expect(eventsFeedPath(of('day=2026-12-05'), 'ics')).toBe('/feeds/events.ics');
    expect(eventsFeedPath(of('organisation=leseverein&period=today'), 'atom')).toBe('/feeds/events.atom?organisation=leseverein');
  });

  test('tell a position to a kilometre and no closer', () => {
    expect(spotOf(49.967891, 6.527349)).toBe('49.97,6.53');
    expect(of(`near=${spotOf(-0.0004, 179.999)}`).near).toBe('0,180');
  });

  test('lose a choice that is made twice', () => {
    const once = toggledChoice(of(''), 'interest', 'sport');
    expect([once.interest, toggledChoice(once, 'interest', 'sport').interest]).toEqual([['sport'], []]);
  });
});

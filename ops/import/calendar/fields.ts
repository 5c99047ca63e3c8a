import type { EventKind } from '../../../services/events/event/event.codes.ts';
import type { CalendarEntry } from '../../../services/events/calendar-import/entry.ts';
import { EntryRefused } from '../../../services/events/calendar-import/refusal.ts';
import type { Template } from '../../../services/events/series/event-series.ts';
import type { FindPlace } from '../convert/place.ts';
import { asLine, asMarkdown, looksLikeHtml, markdownToText } from '../text/markdown.ts';
import { cutAtWord, tidyBlock, tidyLine } from '../text/tidy.ts';

/** Whose calendar it is, and what helps to read its words. */
export interface CalendarOwner {
  readonly organisationId: string;
  readonly networkId: string | null;
  readonly findPlace: FindPlace;
  /** Ids of interests that a text names. */
  readonly interestsIn: (text: string) => readonly string[];
}

/** Most characters of the texts that events have. */
const MOST = { title: 150, summary: 160, description: 10_000, venue: 200, street: 120, town: 100 };

/** Characters that are looked at; what is longer was not written by people. */
const MOST_READ = { line: 2000, text: 100_000 };

/** Words that tell what sort of date it is; German words stand at the end of longer ones. */
const KINDS: readonly (readonly [EventKind, RegExp])[] = [
  ['TRAINING', /(?:fortbildung|weiterbildung|schulung|workshop|seminar|kurs|lehrgang|webinar)\b|\b(?:training|course)\b/i],
  ['WORK_DAY', /(?:mitmachtag|arbeitseinsatz|aktionstag|putztag|freiwilligentag)\b|\bclean-?up\b/i],
  ['FESTIVAL', /fest\b|\bfestival\b/i],
];

const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>]+$/i.test(text);

/** A plain text keeps its lines. */
function markdownOf(text: string): string {
  if (looksLikeHtml(text)) return asMarkdown(text);
  return tidyBlock(text).replace(/(?<!\n)\n(?!\n)/g, '\\\n');
}

type Place = Pick<Template, 'venue' | 'location'>;

/** House, street, postal code and town out of one line, as far as they can be told apart; the rest names the house. */
function placeOf(text: string, position: CalendarEntry['position'], findPlace: FindPlace): Place {
  const parts = text.split(/[,\n;]|\s-\s/).map(tidyLine).filter((part) => part !== '' && !/^(?:Deutschland|Germany|DE)$/i.test(part));
  const coded = parts.find((part) => /^(?:D-)?\d{5}\b/.test(part));
  const postalCode = /\d{5}/.exec(coded ?? '')?.[0];
  const named = coded?.replace(/^(?:D-)?\d{5}\s*/, '') ?? '';
  const found = postalCode === undefined
    ? parts.toReversed().map((part) => ({ part, place: findPlace('DE', { town: part }) })).find(({ place }) => place !== undefined)
    : { part: coded ?? '', place: findPlace('DE', { postalCode, ...(named && { town: named }) }) ?? findPlace('DE', { postalCode }) };
  const street = parts.find((part) => part !== found?.part && /\p{L}.*\s\d{1,4}\s?[a-z]?$/iu.test(part));
  const house = parts.filter((part) => part !== found?.part && part !== street).join(', ');
  const town = named || found?.place?.name || null;
  const cut = (value: string | null | undefined, most: number) => (value ? cutAtWord(value, most) : null);
  return {
    venue: cut(house, MOST.venue),
    location: {
      street: cut(street, MOST.street),
      postalCode: postalCode ?? found?.place?.postalCode ?? null,
      town: cut(town, MOST.town),
      latitude: position?.latitude ?? found?.place?.latitude ?? null,
      longitude: position?.longitude ?? found?.place?.longitude ?? null,
    },
  };
}

/**
 * What an entry of a calendar says, but for its times, as events have it. Texts are tidied and cut at a word; HTML becomes Markdown.
 * @throws EntryRefused when its text can't be read
 */
export function fieldsOf(entry: CalendarEntry, { findPlace, interestsIn, networkId }: CalendarOwner): Template {
  const { categories, isCancelled, position, url } = entry;
  try {
    const title = cutAtWord(asLine(entry.title.slice(0, MOST_READ.line)), MOST.title);
    const text = markdownOf(entry.description.slice(0, MOST_READ.text));
    const where = entry.location.slice(0, MOST_READ.line);
    const description = [cutAtWord(text, MOST.description), url && `<${url}>`].filter(Boolean).join('\n\n');
    const isOnline = isAddress(tidyLine(where));
    const place = placeOf(isOnline ? '' : asLine(where.replaceAll('\n', ', ')), position, findPlace);
    const words = [title, ...categories].join(' ').slice(0, MOST_READ.line);
    if (title === '') throw new EntryRefused('NO_TITLE', 'SUMMARY', 'It has no title.');
    return {
      ...place,
      kind: KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'MEETING',
      status: isCancelled ? 'CANCELLED' : 'PUBLISHED',
      title,
      summary: cutAtWord(markdownToText(text.replaceAll('\\\n', ' ')) || tidyLine(where) || title, MOST.summary),
      description,
      attendance: isOnline ? 'REMOTE' : 'ON_SITE',
      onlineUrl: isOnline ? tidyLine(where) : null,
      interestIds: [...interestsIn(words)],
      capacity: null,
      cancellationReason: null,
      opportunityId: null,
      networkId,
    };
  } catch (error) {
    if (error instanceof EntryRefused) throw error;
    throw new EntryRefused('TEXT', 'DESCRIPTION', 'Its text can not be read.');
  }
}

import { interestFields } from '../../../services/opportunities/interest/interests.ts';
import { Accessibility, Commitment, TimeSlot } from '../../../services/opportunities/opportunity/opportunity.codes.ts';
import { mapTowns } from '../../../services/opportunities/place/gazetteer.ts';
import { skills } from '../../../services/opportunities/skill/skills.ts';
import { randomFrom, weighted } from '../random.ts';
import { VOCABULARY, zipf } from './words.ts';

/** The moment from which the times of the postings are counted back and forth. */
export const NOW = new Date('2026-11-22T12:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const DAY = 86_400;

/** One organisation for so many postings. */
export const PER_ORGANISATION = 5;
/** Towns within Germany; those around it are left out by their position in the list's box. */
const GERMANY = { west: 5.9, east: 15.05, south: 47.3, north: 55.05 };

const towns = mapTowns().filter(([, longitude, latitude]) => longitude > GERMANY.west && longitude < GERMANY.east && latitude > GERMANY.south && latitude < GERMANY.north);
const townOf = weighted(towns.map(([, , , population]) => population));
const INTERESTS = interestFields.flatMap(({ id, children }) => [...children.map((child) => child.id), id]);
const interestOf = weighted(INTERESTS.map((_, at) => 1 / (1 + (at % 13))));
const SKILLS = skills.map(({ id }) => id);
const SLOTS = Object.values(TimeSlot);
const COMMITMENTS = Object.values(Commitment);
const ACCESSIBILITIES = Object.values(Accessibility);

/** A UUID of version 7 whose time is the posting's number: like real ones, those of a time are near each other. */
function idOf(kind: number, number: number, random: () => number): string {
  const time = (1_700_000_000_000 + number * 37).toString(16).padStart(12, '0');
  const rest = Math.floor(random() * 0xffff_ffff).toString(16).padStart(8, '0') + kind.toString(16).padStart(4, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
}

function several<T>(random: () => number, from: readonly T[], most: number): T[] {
  return [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => from[Math.floor(random() * from.length)]!))];
}

/** An organisation and where it is. */
interface Organisation {
  readonly id: string;
  readonly town: (typeof towns)[number];
  readonly latitude: number;
  readonly longitude: number;
}

/** One line of PostgreSQL's text format for COPY. */
function line(values: readonly (string | number | null | readonly string[])[]): string {
  const written = values.map((value) => (value === null ? '\\N' : typeof value === 'object' ? `{${value.join(',')}}` : String(value)));
  return `${written.join('\t')}\n`;
}

/** The lines of the table of organisations, and of postings, in their order; the same for the same number. */
export class Generator {
  private readonly random = randomFrom(20_261_122);
  private organisation: Organisation | undefined;
  private number = 0;
  private readonly lexemes: ReadonlyMap<string, readonly string[]>;

  /** @param lexemes what full text makes of each word */
  constructor(lexemes: ReadonlyMap<string, readonly string[]>) {
    this.lexemes = lexemes;
  }

  /** The next posting's line, and its organisation's when that is new. Every fifth organisation has told how it answers. */
  next(): { readonly organisation: string | null; readonly posting: string } {
    const { random } = this;
    const number = this.number++;
    let line: string | null = null;
    if (number % PER_ORGANISATION === 0) line = this.newOrganisation(number);
    return { organisation: line, posting: this.posting(number, random, this.organisation!) };
  }

  private newOrganisation(number: number): string {
    const { random } = this;
    const id = idOf(1, number, random);
    const town = towns[townOf(random())]!;
    // Somewhere in town, one of some hundred quarters of a large one: coordinates come from postal codes.
    const quarters = Math.max(1, Math.min(200, Math.floor(town[3] / 15_000)));
    const quarter = Math.floor(random() * quarters);
    const way = 0.012 * Math.sqrt(quarter);
    const latitude = town[2] + way * Math.sin(quarter * 2.4);
    this.organisation = { id, town, latitude, longitude: town[1] + 1.55 * way * Math.cos(quarter * 2.4) };
    const answers = random() < 0.2;
    return line([id, `verein-${number}`, `Verein ${number}`, 'VERIFIED', answers ? Math.round(random() * 10_000) / 10_000 : null, answers ? Math.round(random() * 2000) / 10 : null]);
  }

  private posting(number: number, random: () => number, { id: organisationId, town, latitude, longitude }: Organisation): string {
    const from = random();
    const attendance = from < 0.03 ? 'REMOTE' : from < 0.06 ? 'MIXED' : 'ON_SITE';
    const interests = [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => INTERESTS[interestOf(random())]!))];
    const words = Array.from({ length: 30 }, () => VOCABULARY[zipf(random())]!);
    const published = SECONDS - Math.floor(random() * 300 * DAY);
    const confirmed = SECONDS - Math.floor(random() * 80 * DAY);
    const time = (seconds: number): string => new Date(seconds * 1000).toISOString();
    const kind = random();
    const [title, summary, description] = [words.slice(0, 3), words.slice(3, 10), words.slice(10)].map((part) => part.join(' '));
    return line([
      idOf(0, number, random), `angebot-${number}`, kind < 0.75 ? 'VOLUNTEERING' : kind < 0.85 ? 'HELP_REQUEST' : 'MEMBERSHIP', 'PUBLISHED', title!, summary!, description!, interests,
      random() < 0.3 ? several(random, SKILLS, 2) : [], town[0].replaceAll(/[\t\\\n]/g, ' '), attendance === 'REMOTE' ? null : latitude, attendance === 'REMOTE' ? null : longitude, attendance,
      random() < 0.5 ? several(random, SLOTS, 5) : [], random() < 0.8 ? COMMITMENTS[Math.floor(random() * COMMITMENTS.length)]! : null, random() < 0.1 ? ['DE', 'EN'] : random() < 0.2 ? ['DE'] : [],
      random() < 0.3 ? 16 + 2 * Math.floor(random() * 2) : null, null, random() < 0.3 ? several(random, ACCESSIBILITIES, 2) : [], [], [], time(SECONDS + Math.floor(1 + random() * 89 * DAY)), time(published),
      time(Math.max(confirmed, published)), organisationId, this.vector(words),
    ]);
  }

  /** A text vector as the trigger would make it, word for word: weights A for the title, B for the summary, C for the rest. */
  private vector(words: readonly string[]): string {
    const places = new Map<string, string[]>();
    words.forEach((word, at) => {
      for (const lexeme of this.lexemes.get(word) ?? []) {
        const list = places.get(lexeme) ?? [];
        list.push(`${at + 1}${at < 3 ? 'A' : at < 10 ? 'B' : 'C'}`);
        places.set(lexeme, list);
      }
    });
    return [...places].map(([lexeme, at]) => `'${lexeme}':${at.join(',')}`).join(' ');
  }
}

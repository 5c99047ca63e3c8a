import type { DataSource } from 'typeorm';
import { FEW } from '../matching/match-index.ts';
import { findByText, findMeanings, type Meaning } from '../search/search.repository.ts';
import { wantedWords, withLikeWords } from '../search/typed-text.ts';
import { vocabulary } from '../search/vocabulary.ts';
import { findLikeWords } from '../words/words.repository.ts';
import { AlertIndex, type WaitingSearch } from './alert-index.ts';
import { findLookedAt, type KeptSearch } from './alert.repository.ts';

/** Searches that are read in one statement, and texts. */
const PAGE = 10_000;
const TEXTS = 100;
/** What a text means changes with the words that are learned; that may take so long to be seen here. */
const KEPT_MS = 3_600_000;
/** Whether a text finds few postings is all that is asked. */
const FIRST_FEW = { most: FEW, freshest: FEW };
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The queries of texts, read once in an hour. */
export class AlertTexts {
  private readonly known = new Map<string, { readonly query: string; readonly readAt: number }>();
  private readonly db: DataSource;

  constructor(db: DataSource) {
    this.db = db;
  }

  /** What each of the texts stands for; texts that are not asked for are forgotten. */
  async queriesOf(texts: ReadonlySet<string>, now: Date): Promise<ReadonlyMap<string, { readonly query: string }>> {
    for (const [text, { readAt }] of this.known) if (!texts.has(text) || now.getTime() - readAt > KEPT_MS) this.known.delete(text);
    const unknown = [...texts].filter((text) => !this.known.has(text));
    for (let at = 0; at < unknown.length; at += TEXTS) await this.read(unknown.slice(at, at + TEXTS), now);
    return this.known;
  }

  private async read(texts: readonly string[], now: Date): Promise<void> {
    const likes = await findLikeWords(this.db, [...new Set(texts.flatMap(wantedWords))]);
    const corrected = new Map(texts.map((text) => [text, withLikeWords(text, likes)]));
    const meanings = await findMeanings(this.db, [...new Set([...texts, ...corrected.values()])]);
    for (const text of texts) {
      const [typed, like] = [meanings.get(text), meanings.get(corrected.get(text) ?? text)];
      if (!typed) throw new Error('A text was not read.');
      const query = like && like !== typed && (await this.isBetter(like, typed, now)) ? eitherOf(typed, like) : typed.query;
      this.known.set(text, { query, readAt: now.getTime() });
    }
  }

  /** The search corrects a text that finds little when that finds more. What is typed here may come yet, so an alert looks for both. */
  private async isBetter(like: Meaning, typed: Meaning, now: Date): Promise<boolean> {
    const found = (await findByText(this.db, typed, now, FIRST_FEW)).ranks.size;
    return found < FEW && (await findByText(this.db, like, now, FIRST_FEW)).ranks.size > found;
  }
}

function eitherOf(one: Meaning, other: Meaning): string {
  const said = [one.query, other.query].filter((query) => query !== '');
  return said.map((query) => `( ${query} )`).join(' | ');
}

/** Reads all searches that are looked at on a day, and indexes them. */
export async function readWaiting(db: DataSource, texts: AlertTexts, day: string, now: Date): Promise<AlertIndex> {
  const kept: KeptSearch[] = [];
  for (let after = FIRST; ; ) {
    const page = await findLookedAt(db, day, after, PAGE);
    kept.push(...page);
    after = page.at(-1)?.id ?? after;
    if (page.length < PAGE) break;
  }
  const queries = await texts.queriesOf(new Set(kept.flatMap(({ criteria: { text } }) => text ?? [])), now);
  const waiting = kept.map(({ id, criteria: { text, ...criteria }, createdAt }): WaitingSearch => {
    return { id, criteria, query: text === undefined ? null : (queries.get(text)?.query ?? ''), since: createdAt.getTime() };
  });
  return new AlertIndex(waiting, vocabulary);
}

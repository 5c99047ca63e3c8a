import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Keyset } from './keyset.ts';
import { asMatched } from './door.ts';
import { MatchIndex } from './match-index.ts';
import type { Posting, Responsiveness } from './posting.ts';
import { NOW, VOCABULARY } from './testing/a-posting.ts';
import { arbitraryChange, arbitraryPosting, arbitrarySearch } from './testing/arbitraries.ts';
import { referenceSearch } from './testing/reference.ts';

type Search = typeof arbitrarySearch extends fc.Arbitrary<infer T> ? T : never;

const postingsOf = (max: number) => fc.uniqueArray(arbitraryPosting, { selector: ({ id }) => id, maxLength: max, size: 'max' });

/** The postings as they are now, in the numbers of matching: how an organisation answers is what was said of it last. */
class Model {
  private readonly live = new Map<string, Posting>();
  private readonly answers = new Map<string, Responsiveness | null>();

  upsert(posting: Posting): void {
    this.live.set(posting.id, posting);
    this.answers.set(posting.organisationId, posting.responsiveness);
  }

  remove(id: string): boolean {
    return this.live.delete(id);
  }

  answer(organisationId: string, responsiveness: Responsiveness | null): void {
    this.answers.set(organisationId, responsiveness);
  }

  postings(): Posting[] {
    return [...this.live.values()].map((posting) => asMatched({ ...posting, responsiveness: this.answers.get(posting.organisationId) ?? null }));
  }
}

function modelOf(postings: readonly Posting[]): Model {
  const model = new Model();
  for (const posting of postings) model.upsert(posting);
  return model;
}

/** Pages through the whole answer of both, the cursor of each page leading to the next, and expects the same on every page. */
function expectSameAnswer(index: MatchIndex, postings: readonly Posting[], { criteria, orderBy, first }: Search): void {
  const seen: string[] = [];
  let after: Keyset | undefined;
  for (;;) {
    const options = { orderBy, first, after, now: NOW };
    const answer = index.search(criteria, options);
    expect(answer).toEqual(referenceSearch(postings, VOCABULARY, criteria, options));
    seen.push(...answer.page.map(({ id }) => id));
    const last = answer.page.at(-1);
    if (!answer.hasNextPage || last === undefined) {
      expect(seen).toHaveLength(answer.totalCount);
      expect(new Set(seen).size).toBe(seen.length);
      return;
    }
    after = decodeCursor(encodeCursor(last.key), orderBy);
    expect(after).toEqual(last.key);
  }
}

describe('The index and the plain reading of the rule', () => {
  test('agree on every page, total, facet and relaxation, whatever is there and whatever is asked', () => {
    fc.assert(
      fc.property(postingsOf(24), arbitrarySearch, (postings, search) => {
        const index = new MatchIndex(VOCABULARY);
        index.load(postings);
        expectSameAnswer(index, modelOf(postings).postings(), search);
      }),
      { numRuns: 8_000 },
    );
  });

  test('still agree after any changes, one by one, and so does a fresh load', () => {
    const changes = fc.array(arbitraryChange, { maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(postingsOf(10), changes, fc.boolean(), arbitrarySearch, (postings, steps, regroups, search) => {
        const index = new MatchIndex(VOCABULARY);
        index.load(postings);
        const model = modelOf(postings);
        for (const step of steps) {
          // What a search remembers for the next one must not outlive a change.
          index.search(search.criteria, { orderBy: search.orderBy, first: 1, now: NOW });
          if ('upsert' in step) {
            index.upsert(step.upsert);
            model.upsert(step.upsert);
          } else if ('remove' in step) {
            expect(index.remove(step.remove)).toBe(model.remove(step.remove));
          } else {
            index.answers(step.answers.organisationId, step.answers.responsiveness);
            model.answer(step.answers.organisationId, step.answers.responsiveness);
          }
        }
        if (regroups) index.regroup();
        const fresh = new MatchIndex(VOCABULARY);
        const live = model.postings();
        fresh.load(live);
        expect(index.size).toBe(live.length);
        expectSameAnswer(index, live, search);
        expectSameAnswer(fresh, live, search);
      }),
      { numRuns: 2_500 },
    );
  });
});

import { Field, Int, ObjectType } from 'type-graphql';
import type { DataSource } from 'typeorm';
import type { CountedFor } from '../../shared/figures/counted-for.ts';
import { firstDayOf } from '../../shared/figures/period.ts';
import { FEWEST_PEOPLE } from '../../shared/figures/withholding.ts';
import { findSearchWords } from './searches.repository.ts';

const MOST = 50;

@ObjectType({ description: 'What was typed, and how often in the period. Of a search by several words they are all here, in the order of the alphabet.' })
export class SearchedWords {
  @Field()
  words: string;

  @Field(() => Int)
  searches: number;
}

@ObjectType({ description: 'The words of searches that found nothing.' })
export class EmptySearchWords {
  @Field(() => [SearchedWords], { description: 'The most frequent first, 50 at most. Addresses, telephone numbers and long texts are never among them.' })
  words: SearchedWords[];
}

/** The words that were searched for in vain, of those months in which enough people did so; others are not kept when their month is closed. */
export function wordsOfEmptySearches(db: DataSource, { networkId, period }: CountedFor): Promise<SearchedWords[]> {
  return findSearchWords(db, { networkId, from: firstDayOf(period.first), to: firstDayOf(period.last), fewestVisitors: FEWEST_PEOPLE, most: MOST });
}

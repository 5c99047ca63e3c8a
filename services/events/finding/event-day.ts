import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { EventSearch } from './criteria.ts';
import type { Day } from './days.ts';

/** One day of a calendar, and what is looked for on it. */
@ObjectType({ description: 'A day of a calendar with what goes on at some moment of it: what lasts several days is on each of them.' })
export class EventDay implements Day {
  @Field(() => GraphQLLocalDate)
  readonly day: string;

  readonly from: Date;
  readonly to: Date;
  readonly search: EventSearch;

  constructor({ day, from, to }: Day, search: EventSearch) {
    this.day = day;
    this.from = from;
    this.to = to;
    this.search = search;
  }
}

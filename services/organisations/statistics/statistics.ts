import { GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { idOf } from '../../shared/figures/counted-for.ts';
import type { CountedFor } from '../../shared/figures/counted-for.ts';
import { firstDayOf, lastDayOf, type Period } from '../../shared/figures/period.ts';

/** The figures of a network in a period; each part of the graph adds those that it can count. */
@ObjectType({
  description: 'The figures of a network in a period of whole months, by the days of Europe/Berlin. For its coordinators; others see those figures, as a whole and by months, that the network shows. Nothing of a month changes any more when it can be asked for, whoever is erased and whatever ends later.',
})
@Directive('@key(fields: "id")')
export class NetworkStatistics implements CountedFor {
  @Field(() => ID)
  readonly id: string;

  @Field(() => GraphQLLocalDate, { description: 'First day that is counted, the first of its month.' })
  readonly from: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day that is counted, the last of its month.' })
  readonly to: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day that can be asked for: the end of the last month that was over 15 days ago.' })
  readonly closedUntil: string;

  readonly networkId: string;
  readonly period: Period;
  readonly only?: readonly string[] | undefined;

  constructor({ networkId, only, period }: CountedFor, { closedMonth, secret }: { readonly closedMonth: number; readonly secret: string }) {
    this.id = idOf({ networkId, period, only }, secret);
    this.from = firstDayOf(period.first);
    this.to = lastDayOf(period.last);
    this.closedUntil = lastDayOf(closedMonth);
    this.networkId = networkId;
    this.period = period;
    this.only = only;
  }
}

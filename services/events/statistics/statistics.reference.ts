import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { CountedFor } from '../../shared/figures/counted-for.ts';
import type { Period } from '../../shared/figures/period.ts';

/** The statistics of a network belong to the organisations subgraph; this one adds the figures that it can count. */
@ObjectType('NetworkStatistics')
@Directive('@key(fields: "id")')
export class NetworkStatistics implements CountedFor {
  @Field(() => ID)
  id: string;

  networkId: string;
  period: Period;
  only?: readonly string[] | undefined;
}

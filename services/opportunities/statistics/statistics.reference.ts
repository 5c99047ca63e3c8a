import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { countedForId, type CountedFor } from '../../shared/figures/counted-for.ts';
import type { Period } from '../../shared/figures/period.ts';
import type { Viewer } from '../../shared/viewer.ts';

/** The statistics of a network belong to the organisations subgraph; this one adds the figures that it can count. */
@ObjectType('NetworkStatistics')
@Directive('@key(fields: "id")')
export class NetworkStatistics implements CountedFor {
  @Field(() => ID)
  id: string;

  networkId: string;
  period: Period;
}

/** What another part of the graph refers to; null for whoever does not coordinate the network. */
export function statisticsById(id: string, viewer: Viewer, now: Date): NetworkStatistics | null {
  const of = countedForId(id, viewer, now);
  return of && { id, ...of };
}

import { Field, Float, ObjectType } from 'type-graphql';
import { Event } from '../event/event.ts';

@ObjectType({ description: 'A coming date, and how far away it is.' })
export class NearbyEvent {
  @Field(() => Float, { description: 'Kilometres as the crow flies, from 0 to 25.' })
  distanceKm: number;

  @Field(() => Event)
  event: Event;
}

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Event } from '../event/event.ts';
import { EventShelf, SeriesScope } from './drafting.codes.ts';

registerEnumType(EventShelf, { name: 'EventShelf', description: 'Where an organisation finds an event: not public yet, to come or going on, over, cancelled.' });

registerEnumType(SeriesScope, { name: 'SeriesScope', description: 'For which dates of a series something holds: this one, this one and those that follow, or all that are not over.' });

@ObjectType({ description: 'The event as it stands now.' })
export class EventPayload {
  @Field(() => Event)
  event: Event;
}

@ObjectType()
export class DeleteEventDraftPayload {
  @Field(() => ID, { description: 'Of the draft that is gone.' })
  id: string;
}

@ObjectType({ description: 'How many events an organisation has on a shelf.' })
export class EventShelfCount {
  @Field(() => EventShelf)
  shelf: EventShelf;

  @Field(() => Int)
  count: number;
}

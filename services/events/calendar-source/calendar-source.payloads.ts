import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarImport } from './calendar-import.ts';

@ObjectType({ description: 'The import as it stands now. Ask for it again until its state is READY, DONE or FAILED.' })
export class CalendarImportPayload {
  @Field(() => CalendarImport)
  import: CalendarImport;
}

@ObjectType()
export class RemoveCalendarPayload {
  @Field(() => ID, { description: 'Of the calendar that is gone.' })
  id: string;
}

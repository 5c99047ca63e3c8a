import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarReason } from '../calendar-import/refusal.ts';
import { CalendarOutcome } from './calendar-source.codes.ts';

registerEnumType(CalendarOutcome, {
  name: 'CalendarOutcome',
  description: 'What becomes of an event of a calendar.',
  valuesConfig: {
    REFUSED: { description: 'It is not taken, with all its dates; `reason` says why.' },
    KEPT: { description: 'It was changed here and therefore stays as it is.' },
    NOTED: { description: 'It is taken; `reason` says what was noticed.' },
    VANISHED: { description: 'The calendar does not have it any more, so what is still to come of it is cancelled.' },
    CHANGED: { description: 'Some of its dates are new, changed, cancelled or gone.' },
    NEW: { description: 'It was not known before.' },
    OVER: { description: 'It was over more than 30 days ago and is left out.' },
    UNCHANGED: { description: 'All of it is as it was.' },
  },
});
registerEnumType(CalendarReason, { name: 'CalendarReason', description: 'What is to be said about an event of a calendar: why it is not taken, or what was noticed.' });

@ObjectType({ description: 'How many dates of a calendar became what.' })
export class CalendarDates {
  @Field(() => Int)
  created: number;

  @Field(() => Int, { description: 'Of those that were there before.' })
  updated: number;

  @Field(() => Int, { description: 'Of the updated ones: at another time than before.' })
  moved: number;

  @Field(() => Int, { description: 'Newly cancelled, by the calendar or because it does not have them any more.' })
  cancelled: number;

  @Field(() => Int, { description: 'No longer dates of their series. Those with registrations are cancelled, the others gone.' })
  removed: number;

  @Field(() => Int, { description: 'Changed here and left as they are.' })
  kept: number;

  @Field(() => Int)
  unchanged: number;
}

/** No date at all. */
export const noDates = (): CalendarDates => ({ created: 0, updated: 0, moved: 0, cancelled: 0, removed: 0, kept: 0, unchanged: 0 });

@ObjectType({ description: 'What becomes of one event or series of a calendar, or what is to be said about it.' })
export class CalendarImportRow {
  @Field(() => CalendarOutcome)
  outcome: CalendarOutcome;

  @Field(() => Int, { nullable: true, description: 'Line of the file on which it begins, from 1; null for what is not in it.' })
  line: number | null;

  @Field(() => String, { nullable: true, description: 'null for what could not be read.' })
  title: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Of an event; of a series its first date. null for what could not be read.' })
  startsAt: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone of its clock times.' })
  timeZone: string | null;

  @Field(() => Boolean, { description: 'Whether it lasts whole days.' })
  allDay: boolean;

  @Field(() => Boolean, { description: 'Whether it comes again.' })
  isSeries: boolean;

  @Field(() => CalendarDates)
  dates: CalendarDates;

  @Field(() => CalendarReason, { nullable: true })
  reason: CalendarReason | null;

  @Field(() => String, { nullable: true, description: 'Property of RFC 5545 that the reason is about, e.g. DTSTART; null when it is the event as a whole.' })
  property: string | null;

  @Field(() => String, { nullable: true, description: 'The reason as an English sentence for whoever looks after the calendar.' })
  message: string | null;
}

@ObjectType({ description: 'What an import changes, or would change.' })
export class CalendarReport {
  @Field(() => Int, { description: 'Events in the file, taken or not.' })
  entries: number;

  @Field(() => Boolean, { description: 'Whether the file was read as a whole. If not, what is missing in it is not cancelled.' })
  isWhole: boolean;

  @Field(() => CalendarDates)
  dates: CalendarDates;

  @Field(() => [CalendarImportRow], { description: 'What to look at first, then by line; at most 300.' })
  rows: CalendarImportRow[];

  @Field(() => Int, { description: 'Rows that are not among them.' })
  rowsNotListed: number;
}

import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { CalendarImport } from './calendar-import.ts';
import { ImportCalendarInput, PreviewCalendarInput, RefreshCalendarInput, RemoveCalendarInput } from './calendar-source.inputs.ts';
import { CalendarImportPayload, RemoveCalendarPayload } from './calendar-source.payloads.ts';
import { calendarImport, calendarOf, calendarsOf, importCalendar, previewCalendar, refreshCalendar, removeCalendar } from './calendar-source.service.ts';
import { CalendarSource } from './calendar-source.ts';
import { MOST_FAILURES } from './refresh-times.ts';

/** What members of an organisation do with calendars of other programs. Others get FORBIDDEN, and NOT_FOUND for what they cannot see. */
@Resolver(() => Organisation)
export class CalendarResolver {
  @Mutation(() => CalendarImportPayload, {
    description:
      'Begins to read a calendar and to say what it would change; nothing is written. For members of a verified organisation, else CONFLICT with `input.organisationId ORGANISATION_NOT_VERIFIED` or TOO_MANY (20 calendars). `input.file NOT_A_CALENDAR`, `input.address ADDRESS`, `input.sourceId OTHER_ADDRESS`. May answer RATE_LIMITED.',
  })
  previewCalendar(@Ctx() context: EventsContext, @Arg('input', () => PreviewCalendarInput) input: PreviewCalendarInput): Promise<CalendarImportPayload> {
    return previewCalendar(context, input);
  }

  @Mutation(() => CalendarImportPayload, { description: 'Begins to write what the preview showed, all of it or nothing; asked again it does nothing more. CONFLICT with `input.id NOT_READY` before the preview is there.' })
  importCalendar(@Ctx() context: EventsContext, @Arg('input', () => ImportCalendarInput) input: ImportCalendarInput): Promise<CalendarImportPayload> {
    return importCalendar(context, input);
  }

  @Mutation(() => CalendarImportPayload, { description: 'Begins to read a calendar again now, and to write what has changed. CONFLICT with `input.id NO_ADDRESS` for a file. May answer RATE_LIMITED.' })
  refreshCalendar(@Ctx() context: EventsContext, @Arg('input', () => RefreshCalendarInput) input: RefreshCalendarInput): Promise<CalendarImportPayload> {
    return refreshCalendar(context, input);
  }

  @Mutation(() => RemoveCalendarPayload, { description: 'Forgets a calendar. Its dates stay, or what is to come of them is cancelled.' })
  removeCalendar(@Ctx() context: EventsContext, @Arg('input', () => RemoveCalendarInput) input: RemoveCalendarInput): Promise<RemoveCalendarPayload> {
    return removeCalendar(context, input);
  }

  @FieldResolver(() => [CalendarSource], { nullable: true, description: 'The calendars from which its dates come, by name, at most 20; null for who is no member of it.' })
  calendars(@Root() { id }: Organisation, @Ctx() context: EventsContext): Promise<CalendarSource[] | null> {
    return calendarsOf(context, id);
  }

  @Query(() => CalendarImport, { nullable: true, description: 'An import of a calendar; null when there is none, and for who is no member of its organisation.' })
  calendarImport(@Ctx() context: EventsContext, @Arg('id', () => ID) id: string): Promise<CalendarImport | null> {
    return calendarImport(context, id);
  }
}

@Resolver(() => CalendarSource)
export class CalendarSourceResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it could not be read so often that it is left alone until somebody refreshes it.' })
  isPaused(@Root() { failures, refreshes }: CalendarSource): boolean {
    return refreshes && failures >= MOST_FAILURES;
  }

  @FieldResolver(() => CalendarImport, { nullable: true, description: 'The last time that it was read, with what came of it; null after 30 days.' })
  lastImport(@Root() { id }: CalendarSource, @Ctx() { lastImports }: EventsContext): Promise<CalendarImport | null> {
    return lastImports.load(id);
  }
}

@Resolver(() => Event)
export class EventCalendarResolver {
  @FieldResolver(() => CalendarSource, {
    nullable: true,
    description: 'The calendar of another program from which it comes, which may change it as long as nobody changes it here. null for what was written here, and for who is no member of its organisation.',
  })
  calendar(@Root() event: Event, @Ctx() context: EventsContext): Promise<CalendarSource | null> {
    return calendarOf(context, event);
  }
}

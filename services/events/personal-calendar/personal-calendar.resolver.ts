import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { EventsContext } from '../context.ts';
import { Registration } from '../registration/registration.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { SetPersonalCalendarInput, SetPersonalCalendarPayload } from './personal-calendar.inputs.ts';
import { calendarByToken, calendarToken, datesOf, ownCalendar, setCalendar } from './personal-calendar.service.ts';
import { PersonalCalendar } from './personal-calendar.ts';

@Resolver(() => PersonalCalendar)
export class PersonalCalendarResolver {
  @Query(() => PersonalCalendar, { nullable: true, description: 'A calendar by the secret of its address; null for one that leads nowhere (any more).' })
  personalCalendar(@Ctx() context: EventsContext, @Arg('token', () => String) token: string): Promise<PersonalCalendar | null> {
    return calendarByToken(context, token);
  }

  @Mutation(() => SetPersonalCalendarPayload, { description: 'Switches the calendar of one’s registrations on, gives it a new address, or switches it off; the address that it had leads nowhere at once.' })
  async setPersonalCalendar(@Ctx() context: EventsContext, @Arg('input', () => SetPersonalCalendarInput) { isOn }: SetPersonalCalendarInput): Promise<SetPersonalCalendarPayload> {
    return { calendar: await setCalendar(context, isOn) };
  }

  @FieldResolver(() => String, { description: 'The secret of its address, which is `/feeds/registrations/TOKEN.ics`, and the same below `/en` in English.' })
  token(@Root() calendar: PersonalCalendar, @Ctx() { secret }: EventsContext): string {
    return calendarToken(secret, calendar);
  }

  @FieldResolver(() => [Registration], {
    description: 'What the person has seats for, waits for, or is offered seats for, and what was cancelled then, by the start of the events: those that were over for less than a year and what comes. `first` from 1 to 500.',
  })
  registrations(@Root() calendar: PersonalCalendar, @Ctx() context: EventsContext, @Arg('first', () => Int, { defaultValue: 100 }) first: number): Promise<Registration[]> {
    return datesOf(context, calendar, first);
  }
}

@Resolver(() => Viewer)
export class ViewerPersonalCalendarResolver {
  @FieldResolver(() => PersonalCalendar, { nullable: true, description: 'The calendar of what they have registered for; null while it is off.' })
  personalCalendar(@Ctx() context: EventsContext): Promise<PersonalCalendar | null> {
    return ownCalendar(context);
  }
}

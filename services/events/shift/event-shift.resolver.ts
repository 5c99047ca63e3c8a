import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EventsContext } from '../context.ts';
import { Event } from '../event/event.ts';
import { freeSeats } from '../registration/seating.ts';
import { Registration } from '../registration/registration.ts';
import { EventShift } from './event-shift.ts';

@Resolver(() => Event)
export class EventShiftsResolver {
  @FieldResolver(() => [EventShift], { description: 'Shifts of a work day by time, 30 at most. Where there are some, one registers for shifts, and seats are counted there.' })
  shifts(@Root() { id }: Event, @Ctx() { shiftsOfEvent }: EventsContext): Promise<EventShift[]> {
    return shiftsOfEvent.load(id);
  }
}

@Resolver(() => EventShift)
export class EventShiftResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Seats that are neither taken nor offered to somebody who waits; null when there is no limit.' })
  seatsLeft(@Root() shift: EventShift): number | null {
    return shift.capacity === null ? null : freeSeats(shift);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many registrations stand in its queue.' })
  waitingCount(@Root() { id }: EventShift, @Ctx() { waitingCounts }: EventsContext): Promise<number> {
    return waitingCounts.load(id);
  }

  @FieldResolver(() => Registration, { nullable: true, description: 'What the viewer has under way for it; null when nothing, and when nobody is signed in.' })
  ownRegistration(@Root() { id }: EventShift, @Ctx() { ownRegistrations }: EventsContext): Promise<Registration | null> {
    return ownRegistrations.load(id);
  }
}

@Resolver(() => Registration)
export class RegistrationShiftResolver {
  @FieldResolver(() => EventShift, { nullable: true, description: 'The shift that it is for; null when it is for the event as a whole.' })
  async shift(@Root() { shiftId }: Registration, @Ctx() { shifts }: EventsContext): Promise<EventShift | null> {
    return shiftId === null ? null : shifts.load(shiftId);
  }

  @FieldResolver(() => [Registration], { description: 'What the same person has under way for other shifts of the same day.' })
  otherShifts(@Root() { id, shiftId }: Registration, @Ctx() { otherShifts }: EventsContext): Promise<Registration[]> | Registration[] {
    return shiftId === null ? [] : otherShifts.load(id);
  }
}

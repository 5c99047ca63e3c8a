/** What of an event decides who gets seats. */
export interface Seats {
  /** Null when there are no numbered seats, so that everybody fits. */
  readonly capacity: number | null;
  /** Held by those who are registered or have been offered some. */
  readonly seatsTaken: number;
}

/** How many seats are free, 0 or more; Infinity where they are not counted. */
export function freeSeats({ capacity, seatsTaken }: Seats): number {
  return capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - seatsTaken);
}

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether two times have a moment in common; the end is exclusive. */
export function overlap(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** Until when an offer that is made now holds its seats: so many hours, but not beyond the start, nor beyond the end of what has begun. */
export function offeredUntil({ startsAt, endsAt }: Span, now: Date, hours: number): Date {
  const last = startsAt > now ? startsAt : endsAt;
  return new Date(Math.min(now.getTime() + hours * 3_600_000, last.getTime()));
}

/** A part of an event, with times of its own. */
interface EventPart<Moment> {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  /** Counts its changes. */
  readonly sequence: number;
}

/**
 * What the entry of one part says otherwise than that of the whole event. Mails and calendars have the same entry, since its id, by which programs tell
 * entries apart, is the part's, and its SEQUENCE counts the changes of both.
 */
export function asPart<Moment>(event: { readonly title: string; readonly sequence: number }, { id, title, startsAt, endsAt, sequence }: EventPart<Moment>) {
  return { id, title: `${event.title}: ${title}`, startsAt, endsAt, allDay: false, openEnd: false, sequence: event.sequence + sequence };
}

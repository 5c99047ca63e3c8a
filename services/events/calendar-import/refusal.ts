/** Why an event of a calendar is not taken. The message is an English sentence for the person who looks after the calendar. */
export class EntryRefused extends Error {
  override readonly name = 'EntryRefused';
  /** Property that is wrong, such as DTSTART; null when the event as a whole is meant. */
  readonly property: string | null;

  constructor(property: string | null, message: string) {
    super(message);
    this.property = property;
  }
}

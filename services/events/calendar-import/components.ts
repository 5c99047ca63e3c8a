import { type ContentLine, contentLines } from './lines.ts';
import { type Property, readProperty } from './property.ts';

/** An event or a time zone as it stands in the file. */
export interface Component {
  readonly name: 'VEVENT' | 'VTIMEZONE';
  readonly line: number;
  readonly properties: readonly Property[];
  /** STANDARD and DAYLIGHT of a time zone. */
  readonly parts: readonly (readonly Property[])[];
  /** What is wrong with its structure; null when nothing is. */
  readonly broken: string | null;
}

/** What a calendar file holds of what matters here. */
export interface CalendarFile {
  readonly components: readonly Component[];
  /** Properties of the calendar itself, e.g. METHOD, X-WR-TIMEZONE; of several calendars in a file the first that says it counts. */
  readonly properties: Readonly<Record<string, string>>;
  /** Whether it ends where a calendar ends, so that nothing of it was lost on the way. */
  readonly isWhole: boolean;
}

/** What people are asked and who they are is never taken over, so it is not even read. */
const LEFT_OUT = /^(?:ATTENDEE|ORGANIZER|CONTACT|COMMENT|REQUEST-STATUS|ATTACH)(?=[;:\s])/i;

/** Real calendars are three deep. */
const DEEPEST = 16;

interface Open {
  readonly name: string;
  readonly line: number;
  properties: Property[];
  parts: Property[][];
}

function closed(open: Open, broken: string | null): Component[] {
  const { line, name, parts, properties } = open;
  return name === 'VEVENT' || name === 'VTIMEZONE' ? [{ name, line, properties, parts, broken }] : [];
}

/** Takes the lines of a calendar file apart. Whatever is in it, it never throws; a component that is not closed as it should be is `broken`. */
export function readComponents(bytes: Uint8Array): CalendarFile {
  const components: Component[] = [];
  const calendar: Record<string, string> = {};
  const stack: Open[] = [];
  let calendarsEnded = 0;
  /** Ends what was left open inside, up to and without the given depth. */
  const abandon = (depth: number, reason: string) => {
    for (const open of stack.splice(depth)) components.push(...closed(open, reason));
  };
  /** An event does not stand in an event: what is open when the next begins was forgotten to be closed. */
  const abandonUnclosed = () => {
    const depth = stack.findIndex((open) => open.name === 'VEVENT' || open.name === 'VTIMEZONE');
    if (depth >= 0) abandon(depth, 'It does not end before the next begins.');
  };
  const take = ({ line, text }: ContentLine): void => {
    if (LEFT_OUT.test(text)) return;
    const property = readProperty(text, line);
    if (property === null) return;
    const { name } = property;
    const value = property.value.trim().toUpperCase();
    if (name === 'BEGIN') {
      if (value === 'VEVENT' || value === 'VCALENDAR') abandonUnclosed();
      if (stack.length >= DEEPEST) abandon(0, 'It is nested too deeply.');
      stack.push({ name: value, line, properties: [], parts: [] });
    } else if (name === 'END') {
      const depth = stack.findLastIndex((open) => open.name === value);
      if (depth < 0) return;
      abandon(depth + 1, 'It does not end before what is around it ends.');
      const [open] = stack.splice(depth);
      if (!open) return;
      if (open.name === 'VCALENDAR') calendarsEnded += 1;
      const around = stack.at(-1);
      if (around?.name === 'VTIMEZONE') around.parts.push(open.properties);
      else components.push(...closed(open, null));
    } else {
      const open = stack.at(-1);
      if (open && open.name !== 'VCALENDAR') open.properties.push(property);
      else calendar[name] ??= property.value.trim();
    }
  };
  contentLines(bytes).forEach(take);
  const isWhole = calendarsEnded > 0 && stack.length === 0;
  abandon(0, 'The file ends before it does.');
  return { components, properties: calendar, isWhole };
}

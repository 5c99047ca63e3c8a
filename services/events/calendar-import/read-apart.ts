import { type ApartLimits, TooCostly, workApart } from '../../shared/apart.ts';
import type { CalendarContent } from './read-calendar.ts';
import type { Reading } from './reckoned.ts';

/** Why a file is not read at all. */
export type FileProblem = 'NOT_A_CALENDAR' | 'TOO_COSTLY';

export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: FileProblem;

  constructor(code: FileProblem, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether it looks like a calendar, in whatever encoding. */
export function isCalendar(bytes: Buffer): boolean {
  return /BEGIN:V(?:CALENDAR|EVENT)/i.test(bytes.toString('latin1').replaceAll('\0', ''));
}

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url);

/**
 * Reads a calendar in a thread of its own, with a limit of time and memory, so that nobody else waits for whatever somebody has thought up.
 * @throws FileRefused
 */
export async function readApart(bytes: Buffer, reading: Reading, limits?: ApartLimits): Promise<CalendarContent> {
  if (!isCalendar(bytes)) throw new FileRefused('NOT_A_CALENDAR', 'It has no BEGIN:VCALENDAR.');
  return workApart<CalendarContent>(THREAD, { bytes, reading }, limits).catch((error: unknown) => {
    throw error instanceof TooCostly ? new FileRefused('TOO_COSTLY', 'It takes too much time or memory to be read.') : error;
  });
}

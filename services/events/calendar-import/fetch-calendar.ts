import { fetchVersion, type FetchedVersion, type FetchOptions, FetchRefused, type VersionName, webAddress } from '../../shared/fetching/fetch-version.ts';

/** A calendar is no larger. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** The address as it is asked for. webcal is what calendars call https. @throws FetchRefused */
export function calendarAddress(text: string, base?: URL): URL {
  return webAddress(text.trim().replace(/^webcals?:/i, 'https:'), base);
}

/** Reads a calendar from an address that a person has given; null when the server still has the version that is known. @throws FetchRefused */
export function fetchCalendarVersion(address: string, known: VersionName, options: FetchOptions = {}): Promise<FetchedVersion | null> {
  return fetchVersion(address, known, { mostBytes: MOST_BYTES, urlOf: calendarAddress, accept: 'text/calendar, text/plain;q=0.5', ...options });
}

/** Reads a calendar in the same way, whatever is known of it. @throws FetchRefused */
export async function fetchCalendar(address: string, options: FetchOptions = {}): Promise<Buffer> {
  const version = await fetchCalendarVersion(address, { etag: null, lastModified: null }, options);
  if (!version) throw new FetchRefused('STATUS', 'The server answers that nothing has changed.');
  return version.bytes;
}

import { AttendanceMode } from '../opportunity/opportunity.codes.ts';
import { isPlace } from './distance.ts';
import type { Posting, Responsiveness } from './posting.ts';

/** Parts of a degree: about a centimetre. */
export const PER_DEGREE = 1e7;
/** Parts of the share answered, and of an hour. */
export const PER_SHARE = 10_000;
export const PER_HOUR = 10;
/** The longest median that is told apart, in hours: nine months. */
export const MOST_HOURS = 6_500;
/** Nobody asks for more years than this. */
export const MOST_YEARS = 254;
/** The last second that the index tells apart, in the year 2106. */
const LAST_SECOND = 0xffff_ffff;

/** Whole seconds since 1970, rounded down, so that nothing is found after its end. */
export function secondsOf(milliseconds: number): number {
  return Math.min(Math.max(Math.floor(milliseconds / 1000), 0), LAST_SECOND);
}

/** Years from 0 to 254. */
export function yearsOf(years: number): number {
  return Math.min(Math.max(Math.round(years), 0), MOST_YEARS);
}

/** Figures in steps of a hundredth of a per cent and of six minutes, the median up to 6,500 hours. */
export function figuresOf({ shareAnswered, medianHours }: Responsiveness): Responsiveness {
  return {
    shareAnswered: Math.round(Math.min(Math.max(shareAnswered, 0), 1) * PER_SHARE) / PER_SHARE,
    medianHours: medianHours === null ? null : Math.round(Math.min(Math.max(medianHours, 0), MOST_HOURS) * PER_HOUR) / PER_HOUR,
  };
}

/** A number of degrees as the index keeps it. */
function degrees(value: number): number {
  return Math.round(value * PER_DEGREE) / PER_DEGREE;
}

/**
 * The posting in the numbers that matching tells apart: coordinates to a centimetre, times to the second, ages from 0 to 254, figures of
 * responsiveness as above; remote work has no place. Everything that is compared with the index passes through here first.
 */
export function asMatched(posting: Posting): Posting {
  const { latitude, longitude, minimumAge, maximumAge, responsiveness, attendance } = posting;
  const placed = attendance !== AttendanceMode.REMOTE && isPlace(latitude, longitude);
  const date = (time: Date): Date => new Date(secondsOf(time.getTime()) * 1000);
  return {
    ...posting,
    latitude: placed && latitude !== null ? degrees(latitude) : null,
    longitude: placed && longitude !== null ? degrees(longitude) : null,
    minimumAge: minimumAge === null ? null : yearsOf(minimumAge),
    maximumAge: maximumAge === null ? null : yearsOf(maximumAge),
    expiresAt: date(posting.expiresAt),
    publishedAt: date(posting.publishedAt),
    lastConfirmedAt: date(posting.lastConfirmedAt),
    responsiveness: responsiveness && figuresOf(responsiveness),
  };
}

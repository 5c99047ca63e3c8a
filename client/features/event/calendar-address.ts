import { localised } from '../../shared/i18n/locale.ts';
import type { Locale } from '../../shared/i18n/locale.ts';

/** Path of the calendar (`ics`) or the Atom feed of an organisation's events, to be read again and again by a program. */
export const organisationFeedPath = (slug: string, format: 'ics' | 'atom'): string => `/feeds/events.${format}?${new URLSearchParams({ organisation: slug }).toString()}`;

/** Path of the calendar of one's own registrations, in a language. */
export const personalFeedPath = (token: string, locale: Locale): string => localised(`/feeds/registrations/${token}.ics`, locale);

/** The same address for the system's own calendar, which asks whether to subscribe to it. */
export const subscribeAddress = (address: string): string => address.replace(/^https?:/, 'webcal:');

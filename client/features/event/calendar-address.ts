/** Path of the calendar of an organisation's events, to be read again and again by a program. */
export const organisationFeedPath = (slug: string): string => `/feeds/events.ics?${new URLSearchParams({ organisation: slug }).toString()}`;

/** The same address for the system's own calendar, which asks whether to subscribe to it. */
export const subscribeAddress = (address: string): string => address.replace(/^https?:/, 'webcal:');

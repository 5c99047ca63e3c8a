/** When the tests of a file began. All days are counted from then, so that none is another one when midnight comes in between. */
const BEGUN = Date.now();
const DAY = 86_400_000;

/** The day so many days after today, as `2026-12-05`; of UTC, which at night is the day before that of the site. */
export const inDays = (days: number): string => new Date(BEGUN + days * DAY).toISOString().slice(0, 10);

/** The same as the German pages say it: "Samstag, 5. Dezember", with the year when that is not the one of today. */
export function inWords(days: number): string {
  const isOtherYear = new Intl.DateTimeFormat('de-DE', { year: 'numeric', timeZone: 'Europe/Berlin' }).format(BEGUN) !== inDays(days).slice(0, 4);
  return new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long', ...(isOtherYear && { year: 'numeric' }), timeZone: 'UTC' }).format(new Date(inDays(days)));
}

/** The Tuesday so many weeks after the next one but one, which is at least a week ahead, as `2026-12-08`. */
export const tuesday = (weeks: number): string => inDays(((2 - new Date(BEGUN).getUTCDay() + 7) % 7) + 7 + weeks * 7);

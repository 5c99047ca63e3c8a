import { useLingui } from '@lingui/react';

/** The date as a leaf of a calendar. The same stands beside it in words, so it is hidden from screen readers. */
export function EventDate({ startsAt, timeZone }: { startsAt: string; timeZone: string }) {
  const { i18n } = useLingui();
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(i18n.locale === 'en' ? 'en-GB' : 'de-DE', { ...options, timeZone }).format(new Date(startsAt));
  return (
    <div className="event-date" aria-hidden>
      <span className="event-date-weekday">{part({ weekday: 'short' })}</span>
      <span className="event-date-day">{part({ day: 'numeric' }).replace('.', '')}</span>
      <span className="event-date-month">{part({ month: 'short' })}</span>
    </div>
  );
}

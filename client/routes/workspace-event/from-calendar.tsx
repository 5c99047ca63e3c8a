import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

/** Says of a date from which calendar it comes, and what a change here means then. `here` leads to the calendars. */
export function FromCalendar({ here, name }: { name: string; here: string }) {
  return (
    <p>
      <Trans>
        It comes from the calendar <Link to={here}>{name}</Link>. What you change here stays as you write it, and the calendar does not change this date any more.
      </Trans>
    </p>
  );
}

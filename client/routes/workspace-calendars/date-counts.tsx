import { Plural } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';

export const DateCounts_dates = graphql(`
  fragment DateCounts_dates on CalendarDates {
    created
    updated
    moved
    cancelled
    removed
    kept
    unchanged
  }
`);

/** The dates of an event, or of all: how many become what. Nothing where it is none. */
export function DateCounts({ dates }: { dates: FragmentType<typeof DateCounts_dates> }) {
  const { cancelled, created, kept, moved, removed, unchanged, updated } = unmask(DateCounts_dates, dates);
  return (
    <ul className="calendar-counts">
      {created > 0 && (
        <li>
          <Plural value={created} one="# new date" other="# new dates" />
        </li>
      )}
      {updated > 0 && (
        <li>
          <Plural value={updated} one="# date changed" other="# dates changed" />
        </li>
      )}
      {moved > 0 && (
        <li>
          <Plural value={moved} one="# date at another time" other="# dates at another time" />
        </li>
      )}
      {cancelled > 0 && (
        <li>
          <Plural value={cancelled} one="# date cancelled" other="# dates cancelled" />
        </li>
      )}
      {removed > 0 && (
        <li>
          <Plural value={removed} one="# date no longer in its series" other="# dates no longer in their series" />
        </li>
      )}
      {kept > 0 && (
        <li>
          <Plural value={kept} one="# date stays as you changed it" other="# dates stay as you changed them" />
        </li>
      )}
      {unchanged > 0 && (
        <li>
          <Plural value={unchanged} one="# date unchanged" other="# dates unchanged" />
        </li>
      )}
    </ul>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords, eventTimeInWords, momentInWords } from '../../shared/time/dates.ts';
import { Notice } from '../../shared/ui/notice.tsx';

export const MovedNotice_event = graphql(`
  fragment MovedNotice_event on Event {
    status
    movedFrom
    startsAt
    endsAt
    timeZone
    allDay
    openEnd
  }
`);

/** That an event takes place at another time than was said at first, and when that was; nothing when it does as it was said, or not at all. */
export function MovedNotice({ event: masked }: { event: FragmentType<typeof MovedNotice_event> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const event = unmask(MovedNotice_event, masked);
  const { allDay, movedFrom, status, timeZone } = event;
  if (!movedFrom || status !== 'PUBLISHED') return null;
  const before = allDay ? dayInWords(movedFrom, now, i18n, { timeZone }) : momentInWords(movedFrom, now, i18n, timeZone);
  const after = eventTimeInWords(event, now, i18n);
  return (
    <Notice kind="info" title={<Trans>Moved to {after}</Trans>}>
      <p>
        <Trans>At first it was to begin on {before}.</Trans>
      </p>
    </Notice>
  );
}

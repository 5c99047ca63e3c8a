import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { dayInWords, monthInWords } from '../../shared/time/dates.ts';
import { addDays, firstOfMonth } from '../../shared/time/zone-days.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import type { Statistics } from './figures.ts';

/** The day on which a month has been over for 15 days, as `YYYY-MM-DD`. */
const shownFrom = (firstDay: string): string => addDays(firstOfMonth(firstDay, 1), 15);

/** Says so where a period lies before the first month that is counted, and when there will be something to see. */
export function NothingYet({ statistics: { closedUntil, countedSince, to } }: { statistics: Pick<Statistics, 'closedUntil' | 'countedSince' | 'to'> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  if (countedSince <= to) return null;
  const month = monthInWords(countedSince.slice(0, 7), i18n);
  const day = dayInWords(shownFrom(countedSince), now, i18n, { weekday: false });
  return (
    <Notice kind="info" title={<Trans>There are no figures of this period.</Trans>}>
      {countedSince > closedUntil ? (
        <p>
          <Trans>
            This installation is new. What happens is counted every night, and shown by whole months, 15 days after their end, when answers have come in. The first month will be {month}: come back on{' '}
            {day}.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>The first month that was counted is {month}. Please choose a period from there on.</Trans>
        </p>
      )}
    </Notice>
  );
}

import { Trans } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { Calendar } from '../../shared/ui/icons.ts';
import { CalendarAddressField } from './calendar-address-field.tsx';

/** How these events come into one's own calendar and stay up to date there. `path` is that of their feed. */
export function CalendarSubscription({ path }: { path: string }) {
  const { publicUrl } = useAppState();
  const address = publicUrl + path;
  return (
    <details className="calendar-subscription no-print">
      <summary>
        <Calendar aria-hidden />
        <Trans>Keep these dates in your own calendar</Trans>
      </summary>
      <link rel="alternate" type="text/calendar" href={address} />
      <p>
        <Trans>Your calendar then looks for new, moved and cancelled dates by itself.</Trans>
      </p>
      <CalendarAddressField address={address} />
    </details>
  );
}

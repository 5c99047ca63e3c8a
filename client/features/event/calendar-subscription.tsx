import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { TextField } from '../../shared/ui/field.tsx';
import { Calendar } from '../../shared/ui/icons.ts';
import { subscribeAddress } from './calendar-address.ts';

/** How these events come into one's own calendar and stay up to date there. `path` is that of their feed. */
export function CalendarSubscription({ path }: { path: string }) {
  const { t } = useLingui();
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
      <p className="actions">
        <a className="button button-secondary" href={subscribeAddress(address)}>
          <Trans>Subscribe</Trans>
        </a>
      </p>
      <TextField label={t`Or copy this address into your calendar`} name="calendar" readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
    </details>
  );
}

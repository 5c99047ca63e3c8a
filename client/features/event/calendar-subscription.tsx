import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { Calendar } from '../../shared/ui/icons.ts';
import { CalendarAddressField } from './calendar-address-field.tsx';

/** How these events come into one's own calendar and stay up to date there. `pathOf` gives the paths of their calendar and of their Atom feed. */
export function CalendarSubscription({ pathOf }: { pathOf: (format: 'ics' | 'atom') => string }) {
  const { t } = useLingui();
  const { locale, publicUrl } = useAppState();
  const address = publicUrl + pathOf('ics');
  const feed = localised(pathOf('atom'), locale);
  return (
    <details className="calendar-subscription no-print">
      <summary>
        <Calendar aria-hidden />
        <Trans>Keep these dates in your own calendar</Trans>
      </summary>
      <link rel="alternate" type="text/calendar" title={t`These dates as a calendar`} href={address} />
      <link rel="alternate" type="application/atom+xml" title={t`New dates of this list`} href={feed} />
      <p>
        <Trans>Your calendar then looks for new, moved and cancelled dates by itself.</Trans>
      </p>
      <CalendarAddressField address={address} />
      <p>
        <a href={feed} type="application/atom+xml">
          <Trans>New and changed dates for your feed reader</Trans>
        </a>
      </p>
    </details>
  );
}

import { Trans } from '@lingui/react/macro';
import { WifiOff } from '../ui/icons.ts';
import { useOnline } from './use-online.ts';

/** Says that there is no connection, and that what is on the screen stays. Announced to screen readers when it appears. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <output className="offline-banner">
      {!online && (
        <span>
          <WifiOff aria-hidden />
          <Trans>You are offline. What you see stays; we go on as soon as there is a connection again.</Trans>
        </span>
      )}
    </output>
  );
}

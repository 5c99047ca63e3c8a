import { Trans, useLingui } from '@lingui/react/macro';
import { CopyButton } from '../../shared/ui/copy-button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { subscribeAddress } from './calendar-address.ts';

/** The two ways to bring a calendar into one's own: by the system, which is asked to subscribe, and by hand. */
export function CalendarAddressField({ address }: { address: string }) {
  const { t } = useLingui();
  return (
    <>
      <p className="actions">
        <a className="button button-secondary" href={subscribeAddress(address)}>
          <Trans>Subscribe</Trans>
        </a>
        <CopyButton text={address}>
          <Trans>Copy the address</Trans>
        </CopyButton>
      </p>
      <TextField label={t`Or copy this address into your calendar`} name="calendar" readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
    </>
  );
}

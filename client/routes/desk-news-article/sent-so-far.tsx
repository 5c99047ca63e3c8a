import { Trans, useLingui } from '@lingui/react/macro';

/** How far a file is; nothing while none is on its way. */
export interface Sending {
  /** Bytes of it. */
  readonly size: number;
  /** Bytes that are sent. */
  readonly sent: number;
}

/** The same in tenths, so that it is not read out more often than somebody wants to hear it. */
export function inTenths({ sent, size }: Sending): number {
  return size === 0 ? 0 : Math.min(10, Math.floor((sent * 10) / size));
}

/** How far a file is, in words that screen readers tell as they change. It is there from the beginning, since they listen only to what was. */
export function SentSoFar({ sending }: { sending: Sending | undefined }) {
  const { i18n } = useLingui();
  const tenths = sending ? inTenths(sending) : 0;
  const megabytes = (bytes: number) => i18n.number(bytes / 1_000_000, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const [sent, size] = sending ? [megabytes((sending.size * tenths) / 10), megabytes(sending.size)] : ['', ''];
  return (
    <p className="muted" aria-live="polite">
      {sending && (tenths === 10 ? <Trans>The file has arrived and is being looked through.</Trans> : <Trans>{sent} of {size} MB are sent.</Trans>)}
    </p>
  );
}

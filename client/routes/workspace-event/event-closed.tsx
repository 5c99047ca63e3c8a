import { Trans, useLingui } from '@lingui/react/macro';
import type { EditedEvent_EventFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';

/** An event that stays as it is. `told` when it was cancelled just now. */
export function EventClosed({ event, told }: { event: EditedEvent_EventFragment; told: boolean }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const notice = useFocusAfter(told);
  return (
    <>
      {event.status === 'CANCELLED' ? (
        <Notice kind="warning" title={<Trans>This event is cancelled</Trans>} ref={notice}>
          <p>{event.cancellationReason}</p>
        </Notice>
      ) : (
        <Notice kind="info" title={<Trans>This event is over</Trans>}>
          <p>
            <Trans>It stays as it is.</Trans>
          </p>
        </Notice>
      )}
      <article className="card">
        <h2>{event.title}</h2>
        <p>{eventTimeInWords(event, now, i18n)}</p>
        <p>{event.summary}</p>
      </article>
      <p className="actions">
        <ButtonLink look="secondary" to={`/events/${event.slug}`}>
          <Trans>Public page</Trans>
        </ButtonLink>
      </p>
    </>
  );
}

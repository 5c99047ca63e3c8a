import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Chip } from '../../shared/ui/chip.tsx';
import { Clock } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { EventDate } from './event-date.tsx';
import { certificateFilePath } from './certificate-path.ts';

export const AttendedRow_registration = graphql(`
  fragment AttendedRow_registration on Registration {
    id
    attendance {
      hours
      certificateCode
    }
    event {
      slug
      title
      startsAt
      endsAt
      timeZone
      allDay
    }
  }
`);

const IssueCertificate = graphql(`
  mutation IssueCertificate($input: IssueCertificateInput!) {
    issueCertificate(input: $input) {
      code
    }
  }
`);

/** An event that somebody came to: when, for how long, and its certificate. */
export function AttendedRow({ registration: masked }: { registration: FragmentType<typeof AttendedRow_registration> }) {
  const { i18n } = useLingui();
  const { now, locale } = useAppState();
  const { id, attendance, event } = unmask(AttendedRow_registration, masked);
  const { act, status, told } = useDeed();
  const code = attendance?.certificateCode;
  return (
    <article className="card event-row">
      {event && <EventDate startsAt={event.startsAt} timeZone={event.timeZone} />}
      <div className="event-row-text">
        <h2 className="event-row-title">{event ? <Link to={`/events/${event.slug}`}>{event.title}</Link> : <Trans>An event that is no longer shown</Trans>}</h2>
        <p className="event-row-chips">
          <Chip look="plain">
            <Plural value={attendance?.hours ?? 0} one="# hour" other="# hours" />
          </Chip>
        </p>
        {event && (
          <ul className="event-row-facts">
            <li>
              <Clock aria-hidden />
              {eventTimeInWords(event, now, i18n)}
            </li>
          </ul>
        )}
        {status === 'refused' && <Notice kind="error" title={<Trans>That did not work just now. Please try again in a moment.</Trans>} ref={told} />}
        {status === 'done' && code && <Notice kind="success" title={<Trans>The certificate is ready.</Trans>} ref={told} />}
        <p className="actions">
          {code ? (
            <>
              <a className="button button-secondary" href={certificateFilePath(code, locale)}>
                <Trans>Certificate (PDF)</Trans>
              </a>
              <Link to={`/certificates/${code}`}>
                <Trans>Page to check it</Trans>
              </Link>
            </>
          ) : (
            <Button look="secondary" className="script-only" aria-disabled={status === 'busy' || undefined} onClick={() => void act(() => browserGraph.mutate(IssueCertificate, { input: { id } }))}>
              <Trans>Get the certificate</Trans>
            </Button>
          )}
        </p>
      </div>
    </article>
  );
}

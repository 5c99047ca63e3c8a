import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords, eventTimeInWords } from '../../shared/time/dates.ts';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import { BadgeCheck, Building, Calendar, Clock, Hourglass, MapPin, User } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { certificateFilePath } from './certificate-path.ts';

export const CertificateFacts_certificate = graphql(`
  fragment CertificateFacts_certificate on Certificate {
    code
    personName
    eventTitle
    startsAt
    endsAt
    timeZone
    place
    hours
    issuedAt
    organisation {
      slug
      name
    }
  }
`);

/** That a certificate is genuine, and what it says. */
export function CertificateFacts({ certificate: masked }: { certificate: FragmentType<typeof CertificateFacts_certificate> }) {
  const { i18n } = useLingui();
  const { now, locale } = useAppState();
  const { code, personName, eventTitle, place, hours, issuedAt, organisation, ...time } = unmask(CertificateFacts_certificate, masked);
  return (
    <>
      <Notice kind="success" title={<Trans>This certificate is genuine</Trans>} />
      <section className="card" aria-labelledby="certificate">
        <h2 id="certificate">{eventTitle}</h2>
        <Facts>
          <Fact icon={<User aria-hidden />} term={<Trans>Took part</Trans>}>
            {personName}
          </Fact>
          <Fact icon={<Clock aria-hidden />} term={<Trans>When</Trans>}>
            {eventTimeInWords({ ...time, allDay: false }, now, i18n)}
          </Fact>
          {place && (
            <Fact icon={<MapPin aria-hidden />} term={<Trans>Where</Trans>}>
              {place}
            </Fact>
          )}
          <Fact icon={<Hourglass aria-hidden />} term={<Trans>Extent</Trans>}>
            <Plural value={hours} one="# hour" other="# hours" />
          </Fact>
          {organisation && (
            <Fact icon={<Building aria-hidden />} term={<Trans>Confirmed by</Trans>}>
              <Link to={`/organisations/${organisation.slug}`}>{organisation.name}</Link>
            </Fact>
          )}
          <Fact icon={<Calendar aria-hidden />} term={<Trans>Issued</Trans>}>
            {dayInWords(issuedAt, now, i18n)}
          </Fact>
          <Fact icon={<BadgeCheck aria-hidden />} term={<Trans>Number</Trans>}>
            {code}
          </Fact>
        </Facts>
        <p className="actions">
          <a className="button button-secondary" href={certificateFilePath(code, locale)}>
            <Trans>Open as a file to print (PDF)</Trans>
          </a>
        </p>
      </section>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { weekdayName } from '../../features/network/weekday-name.ts';
import type { ShownNetwork } from './network-texts.tsx';

const telephoneAddress = (telephone: string): string => `tel:${telephone.replaceAll(/[^\d+]/g, '')}`;

function Reach({ telephone, email }: { telephone?: string | null; email?: string | null }) {
  return (
    <>
      {telephone && (
        <li>
          <Trans>Telephone:</Trans> <a href={telephoneAddress(telephone)}>{telephone}</a>
        </li>
      )}
      {email && (
        <li>
          <Trans>E-mail:</Trans> <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
    </>
  );
}

/** Where, when and by whom the coordination can be met; nothing where that was never said. */
export function NetworkContact({ network: { agency }, title }: { network: ShownNetwork; title: string }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { closed, email, hours, people, place, telephone } = agency;
  if (!place && !telephone && !email && hours.length === 0 && people.length === 0) return null;
  const today = dayOf(new Date(now));
  const ahead = closed.filter(({ to }) => to >= today);
  const day = (value: string) => dayInWords(value, now, i18n, { weekday: false });
  return (
    <section className="card network-contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading">{title}</h2>
      {place && <p className="network-contact-place">{place}</p>}
      {(telephone || email) && (
        <ul className="plain-list">
          <Reach telephone={telephone} email={email} />
        </ul>
      )}
      {hours.length > 0 && (
        <>
          <h3>
            <Trans>Hours</Trans>
          </h3>
          <ul className="plain-list">
            {hours.map(({ weekday, opensAt, closesAt }) => (
              <li key={`${weekday}${opensAt}`}>
                <Trans>
                  {weekdayName(weekday, i18n)}, {opensAt} to {closesAt}
                </Trans>
              </li>
            ))}
          </ul>
        </>
      )}
      {ahead.length > 0 && (
        <>
          <h3>
            <Trans>Closed</Trans>
          </h3>
          <ul className="plain-list">
            {ahead.map(({ from, to, reason }) => (
              <li key={from + to}>
                {from === to ? day(from) : <Trans>{day(from)} to {day(to)}</Trans>}
                {reason && `: ${reason}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {people.length > 0 && (
        <>
          <h3>
            <Trans>Contact persons</Trans>
          </h3>
          <ul className="network-people">
            {people.map((person) => (
              <li key={person.name + (person.role ?? '')}>
                <p>
                  <strong>{person.name}</strong>
                  {person.role && <span className="muted"> · {person.role}</span>}
                </p>
                <ul className="plain-list">
                  <Reach telephone={person.telephone} email={person.email} />
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { useAppState } from '../../shared/app-state.ts';
import type { GuestsOfEventQuery } from '../../generated/graphql.ts';
import { AnswerList } from '../../features/registration/answer-list.tsx';
import { registrationLabels } from '../../features/registration/registration-labels.ts';
import { GuestAttendance } from './guest-attendance.tsx';

type Guests = NonNullable<NonNullable<GuestsOfEventQuery['event']>['registrations']>['nodes'];

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly openEnd?: boolean;
}

/** What lasts longer, or has no end, does not say how many hours count. */
const CLEAR_MS = 12 * 3_600_000;
const asksHours = ({ endsAt, openEnd, startsAt }: Times): boolean => Boolean(openEnd) || Date.parse(endsAt) - Date.parse(startsAt) > CLEAR_MS;
const hasBegun = ({ startsAt }: Times, now: string): boolean => now >= startsAt;

/**
 * Who comes, is offered a place, or waits, one line each; made to be printed, too.
 *
 * @param props.event when it is, where guests have no shift of their own
 */
export function GuestTable({ guests, event }: { guests: Guests; event: Times }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  return (
    <table className="guest-table">
      <caption className="visually-hidden">
        <Trans>Who comes, who is offered a place, who waits</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>People</Trans>
          </th>
          <th scope="col">
            <Trans>Status</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {guests.map(({ answers, id, name, partySize, place, shift, status, ...guest }) => (
          <Fragment key={id}>
          <tr>
            <th scope="row">
              {name}
              {shift && <p className="muted small">{shift.title}</p>}
            </th>
            <td>{partySize}</td>
            <td>
              {i18n._(registrationLabels[status])}
              {typeof place === 'number' && ` (${place})`}
              {hasBegun(shift ?? event, now) && status === 'REGISTERED' && <GuestAttendance guest={{ id, name, attendance: guest.attendance ?? null }} asksHours={asksHours(shift ?? event)} />}
            </td>
          </tr>
          {answers.length > 0 && (
            <tr className="guest-answers">
              <td colSpan={3}>
                <AnswerList answers={answers} />
              </td>
            </tr>
          )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

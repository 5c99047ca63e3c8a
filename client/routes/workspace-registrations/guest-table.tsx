import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { GuestsOfEventQuery } from '../../generated/graphql.ts';
import { AnswerList } from '../../features/registration/answer-list.tsx';
import { registrationLabels } from '../../features/registration/registration-labels.ts';
import { GuestAttendance } from './guest-attendance.tsx';

type Guests = NonNullable<NonNullable<GuestsOfEventQuery['event']>['registrations']>['nodes'];

/**
 * Who comes, is offered a place, or waits, one line each; made to be printed, too.
 *
 * @param props.attendance null before the event begins; then whether its length does not say how many hours count
 */
export function GuestTable({ guests, attendance }: { guests: Guests; attendance: { readonly asksHours: boolean } | null }) {
  const { i18n } = useLingui();
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
        {guests.map(({ answers, id, name, partySize, place, status, ...guest }) => (
          <Fragment key={id}>
          <tr>
            <th scope="row">{name}</th>
            <td>{partySize}</td>
            <td>
              {i18n._(registrationLabels[status])}
              {typeof place === 'number' && ` (${place})`}
              {attendance && status === 'REGISTERED' && <GuestAttendance guest={{ id, name, attendance: guest.attendance ?? null }} asksHours={attendance.asksHours} />}
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

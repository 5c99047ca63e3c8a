import { Trans, useLingui } from '@lingui/react/macro';
import type { GuestsOfEventQuery } from '../../generated/graphql.ts';
import { registrationLabels } from '../../features/registration/registration-labels.ts';

type Guests = NonNullable<NonNullable<GuestsOfEventQuery['event']>['registrations']>['nodes'];

/** Who comes, is offered a place, or waits, one line each; made to be printed, too. */
export function GuestTable({ guests }: { guests: Guests }) {
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
        {guests.map(({ id, name, partySize, place, status }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{partySize}</td>
            <td>
              {i18n._(registrationLabels[status])}
              {typeof place === 'number' && ` (${place})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { GuestsOfEventQuery } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      registration {
        id
        attendance {
          attended
          hours
        }
      }
    }
  }
`);

type Guest = Pick<NonNullable<NonNullable<GuestsOfEventQuery['event']>['registrations']>['nodes'][number], 'id' | 'name' | 'attendance'>;

/**
 * Whether a guest came, said by whoever acts for the organisation, and taken back.
 *
 * @param props.asksHours for an event whose length does not say how many hours count
 */
export function GuestAttendance({ guest: { id, name, attendance }, asksHours }: { guest: Guest; asksHours: boolean }) {
  const { t } = useLingui();
  const { act, status, told } = useDeed();
  const [hours, setHours] = useState('');
  const given = hours === '' ? null : Number(hours);
  const record = (attended: boolean | null) => void act(() => browserGraph.mutate(RecordAttendance, { input: { registrationId: id, attended, hours: attended ? given : null } }));
  const busy = status === 'busy' || undefined;
  return (
    <>
      {status === 'refused' && <Notice kind="error" title={<Trans>That did not work just now. Please try again in a moment.</Trans>} ref={told} />}
      {attendance ? (
        <div ref={status === 'done' ? told : undefined} tabIndex={-1} className="attendance">
          {attendance.attended ? (
            <>
              <Trans>Came</Trans> (<Plural value={attendance.hours} one="# hour" other="# hours" />)
            </>
          ) : (
            <Trans>Did not come</Trans>
          )}{' '}
          <Button look="quiet" className="script-only no-print" aria-disabled={busy} aria-label={t`Take back what is said of ${name}`} onClick={() => record(null)}>
            <Trans>Take back</Trans>
          </Button>
        </div>
      ) : (
        <div ref={status === 'done' ? told : undefined} tabIndex={-1} className="attendance script-only no-print">
          {asksHours && <TextField label={t`Hours that count for ${name}`} type="number" min={0.25} max={400} step={0.25} inputMode="decimal" value={hours} onChange={({ currentTarget }) => setHours(currentTarget.value)} />}
          <Button look="secondary" aria-disabled={busy} disabled={asksHours && !(given !== null && given > 0)} aria-label={t`${name} came`} onClick={() => record(true)}>
            <Trans>Came</Trans>
          </Button>
          <Button look="quiet" aria-disabled={busy} aria-label={t`${name} did not come`} onClick={() => record(false)}>
            <Trans>Did not come</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

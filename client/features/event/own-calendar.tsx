import { Trans } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { CalendarAddressField } from './calendar-address-field.tsx';
import { personalFeedPath } from './calendar-address.ts';

export const OwnCalendar_calendar = graphql(`
  fragment OwnCalendar_calendar on PersonalCalendar {
    token
  }
`);

const SetPersonalCalendar = graphql(`
  mutation SetPersonalCalendar($input: SetPersonalCalendarInput!) {
    setPersonalCalendar(input: $input) {
      calendar {
        token
      }
    }
  }
`);

/** The calendar of one's own dates: switched on, with its secret address, given a new one, switched off. */
export function OwnCalendar({ calendar: masked }: { calendar: FragmentType<typeof OwnCalendar_calendar> | null }) {
  const { locale, publicUrl } = useAppState();
  const { act, status, told } = useDeed();
  const calendar = unmask(OwnCalendar_calendar, masked);
  const set = (isOn: boolean) => void act(() => browserGraph.mutate(SetPersonalCalendar, { input: { isOn } }));
  return (
    <section className="card own-calendar" aria-labelledby="own-calendar">
      <h2 id="own-calendar">
        <Trans>Your dates in your own calendar</Trans>
      </h2>
      <DeedNotice status={status} done={calendar ? <Trans>The calendar has its new address</Trans> : <Trans>The calendar is off, its address leads nowhere any more</Trans>} ref={told} />
      <p>
        <Trans>The calendar of your phone or computer then shows what you have registered for or wait for, and follows when a date is moved or cancelled.</Trans>
      </p>
      {calendar ? (
        <>
          <CalendarAddressField address={publicUrl + personalFeedPath(calendar.token, locale)} />
          <p className="muted">
            <Trans>Whoever has this address sees your dates. Has somebody got it who should not? With a new address the old one no longer works.</Trans>
          </p>
          <p className="actions script-only">
            <Button look="secondary" onClick={() => set(true)}>
              <Trans>Make a new address</Trans>
            </Button>
            <Button look="quiet" onClick={() => set(false)}>
              <Trans>Switch the calendar off</Trans>
            </Button>
          </p>
        </>
      ) : (
        <p className="actions script-only">
          <Button look="secondary" onClick={() => set(true)}>
            <Trans>Switch the calendar on</Trans>
          </Button>
        </p>
      )}
    </section>
  );
}

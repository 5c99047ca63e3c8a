import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { RegistrationWorld } from '../registration/registration.world.ts';

/** A date as it stands in the database, its times by the clocks of its zone. */
export interface DatedRow {
  readonly id: string;
  readonly version: number;
  /** 18:00-19:30 */
  readonly at: string;
  readonly day: string;
  readonly title: string;
  readonly status: string;
  readonly series: string;
}

const INPUTS = { createEvent: 'CreateEventInput', updateEvent: 'UpdateEventInput', publishEvent: 'EventInput', cancelEvent: 'CancelEventInput' } as const;

/** For tests: a club with one series, written by an organiser through the graph. */
export function seriesDesk(world: RegistrationWorld) {
  const club = anId();
  const editor = aViewer({ memberships: [aMembership(club)] });

  async function run(deed: keyof typeof INPUTS, input: object, viewer = editor) {
    const answer = await world.ask<{ done: { event: { id: string } } } | null>(`mutation($input: ${INPUTS[deed]}!) { done: ${deed}(input: $input) { event { id } } }`, { input }, viewer);
    return { id: answer.data?.done.event.id ?? '', problems: problemsOf(answer), code: answer.errors?.[0]?.extensions?.['code'] };
  }

  const rowsOf = (): Promise<DatedRow[]> =>
    world.db.query(
      `SELECT id, version, to_char(starts_at AT TIME ZONE time_zone, 'HH24:MI') || to_char(ends_at AT TIME ZONE time_zone, '-HH24:MI') AS at, to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM-DD') AS day, title, status, series_id AS series
         FROM events WHERE organisation_id = $1 ORDER BY starts_at`,
      [club],
    );

  return {
    club,
    run,
    rowsOf,
    /** What is seen of the dates, in their order. */
    said: async () => (await rowsOf()).map(({ at, status, title }) => [at, title, ...(status === 'PUBLISHED' ? [] : [status])].join(' ')),
    /** A published training of six places; the only events of the club. */
    async aSeries(fields: { readonly startsAt: string; readonly endsAt: string; readonly recurrence: string; readonly allDay?: boolean }): Promise<DatedRow[]> {
      await world.db.query('DELETE FROM registration_mails; DELETE FROM registrations; DELETE FROM events; DELETE FROM event_series');
      const input = { organisationId: club, kind: 'TRAINING', title: 'Üben', summary: 'Wir üben.', interests: ['reading-aloud'], attendance: 'REMOTE', capacity: 6, ...fields };
      const { id, problems } = await run('createEvent', input);
      const published = await run('publishEvent', { id });
      if (problems.length + published.problems.length > 0) throw new Error([...problems, ...published.problems].join());
      return rowsOf();
    },
  };
}
export type SeriesDesk = ReturnType<typeof seriesDesk>;

/** The row so many dates on. */
export function rowAt(rows: readonly DatedRow[], index: number): DatedRow {
  const row = rows[index];
  if (!row) throw new Error(`There is no date ${index}.`);
  return row;
}
/** What an update says of the date that was seen. */
export const seen = ({ id, version }: DatedRow) => ({ id, version });

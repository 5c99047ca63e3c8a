import { calendarRows } from '../../../ops/import/calendar/calendar-rows.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { answeringServer } from '../../shared/testing/answering-server.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { FetchOptions } from '../../shared/fetching/fetch-version.ts';
import { type RegistrationWorld, registrationWorld } from '../registration/registration.world.ts';
import { beginDue } from './calendar-source.worker.ts';
import { type ImportDesk, runImport } from './import-job.ts';

const REPORT = `report { entries isWhole rowsNotListed dates { created updated moved cancelled removed kept unchanged }
  rows { outcome line title startsAt reason property dates { created updated moved cancelled removed kept unchanged } } }`;
const IMPORT = `id name address state problem ${REPORT}`;

export interface SeenRow {
  readonly outcome: string;
  readonly line: number | null;
  readonly title: string | null;
  readonly reason: string | null;
  readonly property: string | null;
}

export interface SeenImport {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly report: { readonly entries: number; readonly isWhole: boolean; readonly dates: Record<string, number>; readonly rows: readonly SeenRow[] } | null;
}

/** A server of calendars on this machine, which counts what it is asked. */
export async function calendarServer() {
  const server = await answeringServer();
  return { ...server, url: `http://calendar.example:${server.port}/verein.ics` };
}

/** For tests: a club, its editor, and everything that brings calendars, for real, save the clock. Jobs are run by the tests. */
export async function calendarWorld(fetch?: FetchOptions) {
  const world: RegistrationWorld = await registrationWorld();
  const importDesk: ImportDesk = {
    db: world.db, jobs: world.jobs, now: world.now, rows: calendarRows(), chance: () => 0.5, ...(fetch && { fetch }),
  };
  const club = anId();
  const editor = aViewer({ memberships: [aMembership(club)] });
  const mutate = async (name: string, type: string, input: object, fields: string, viewer = editor) => {
    const answer = await world.ask<Record<string, { import: SeenImport; id: string }> | null>(`mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }, viewer);
    return { payload: answer.data?.[name], problems: problemsOf(answer) };
  };
  const seen = async (id: string, viewer = editor) => {
    const { data } = await world.ask<{ calendarImport: SeenImport | null }>(`query($id: ID!) { calendarImport(id: $id) { ${IMPORT} } }`, { id }, viewer);
    return data.calendarImport;
  };
  const run = async (id: string): Promise<SeenImport> => {
    await runImport(importDesk, id);
    return (await seen(id)) as SeenImport;
  };
  const preview = (input: object, viewer = editor) => mutate('previewCalendar', 'PreviewCalendarInput', { organisationId: club, ...input }, `import { ${IMPORT} }`, viewer);
  const approve = (id: string, refreshes = false, viewer = editor) => mutate('importCalendar', 'ImportCalendarInput', { id, refreshes }, `import { ${IMPORT} }`, viewer);
  return {
    ...world, importDesk, club, editor, run, seen, preview, approve,
    refresh: (id: string, viewer = editor) => mutate('refreshCalendar', 'RefreshCalendarInput', { id }, `import { ${IMPORT} }`, viewer),
    remove: (id: string, cancelsDates: boolean, viewer = editor) => mutate('removeCalendar', 'RemoveCalendarInput', { id, cancelsDates }, 'id', viewer),
    async calendars(viewer = editor) {
      const { data } = await world.ask<{ _entities: { calendars: Record<string, unknown>[] | null }[] }>(
        `query($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { calendars { id name address refreshes lastReadAt nextReadAt problem isPaused lastImport { state problem } } } } }`,
        { of: [{ __typename: 'Organisation', id: club }] }, viewer,
      );
      return data._entities[0]?.calendars ?? null;
    },
    /** Looks at a file, and then takes it. */
    async bring(bytes: Buffer, sourceId: string | null = null): Promise<{ shown: SeenImport; done: SeenImport }> {
      const { payload } = await preview({ file: bytes.toString('base64'), fileName: 'verein.ics', sourceId });
      const shown = await run(payload?.import.id ?? '');
      await approve(shown.id);
      return { shown, done: await run(shown.id) };
    },
    /** Runs what is due by now; gives the imports. */
    async due(): Promise<SeenImport[]> {
      await beginDue(importDesk);
      const rows: { id: string }[] = await world.db.query(`SELECT id FROM calendar_imports WHERE state = 'IMPORTING' ORDER BY created_at`);
      const done: SeenImport[] = [];
      for (const { id } of rows) done.push(await run(id));
      return done;
    },
    async list(): Promise<string[]> {
      const rows: { at: string; title: string; status: string }[] = await world.db.query(
        `SELECT to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM-DD HH24:MI') AS at, title, status FROM events WHERE organisation_id = $1 ORDER BY starts_at`, [club],
      );
      return rows.map(({ at, status, title }) => [at, title, ...(status === 'PUBLISHED' ? [] : [status])].join(' '));
    },
  };
}
export type CalendarWorld = Awaited<ReturnType<typeof calendarWorld>>;

export const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
export const calendar = (...parts: string[]): Buffer => Buffer.from(['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR', ''].join('\r\n'));

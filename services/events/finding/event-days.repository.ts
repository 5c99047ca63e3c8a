import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { PUBLIC_AMONG_MANY } from '../event/event.repository.ts';
import { Event } from '../event/event.ts';
import { conditionsOf, Parameters } from './conditions.ts';
import type { EventSearch } from './criteria.ts';
import type { Day } from './days.ts';

/** SQL: days as rows `day(begins, ends, number)`, numbered from 1, and from where the events of each come: they go on when the day begins (see finding.repository.ts), or begin on it. */
function onDays(search: EventSearch, days: readonly Day[], parameters: Parameters): { readonly rows: string; readonly goingOn: string; readonly beginning: string } {
  const [begins, ends] = [parameters.add(days.map(({ from }) => from)), parameters.add(days.map(({ to }) => to))];
  const rest = [...conditionsOf(search, parameters), PUBLIC_AMONG_MANY].join(' AND ');
  return {
    rows: `unnest(${begins}::timestamptz[], ${ends}::timestamptz[]) WITH ORDINALITY AS day(begins, ends, number)`,
    goingOn: `(SELECT * FROM events e WHERE tstzrange(e.starts_at, e.ends_at) @> day.begins AND e.starts_at < day.begins OFFSET 0) AS e WHERE ${rest}`,
    beginning: `events e WHERE e.starts_at >= day.begins AND e.starts_at < day.ends AND ${rest}`,
  };
}

/** The first public events of each day by start, day by day. */
export async function findEventsOfDays(db: DataSource, search: EventSearch, days: readonly Day[], first: number): Promise<Event[][]> {
  const parameters = new Parameters();
  const { rows, goingOn, beginning } = onDays(search, days, parameters);
  const most = parameters.add(first);
  const found = (source: string): string => `(SELECT * FROM ${source} ORDER BY e.starts_at, e.id LIMIT ${most})`;
  const answer: ({ number: number } & Record<string, unknown>)[] = await db.query(
    `SELECT day.number::int AS number, ${columnsOf(db, Event, 'e')} FROM ${rows}
      CROSS JOIN LATERAL (SELECT * FROM (${found(goingOn)} UNION ALL ${found(beginning)}) AS e ORDER BY e.starts_at, e.id LIMIT ${most}) AS e
      ORDER BY day.number, e.starts_at, e.id`,
    parameters.values,
  );
  const events = entitiesOf(Event, answer.map(({ number: _number, ...columns }) => columns));
  const byDay = Map.groupBy(events.map((event, position) => ({ event, number: answer[position]?.number })), ({ number }) => number);
  return days.map((_, index) => (byDay.get(index + 1) ?? []).map(({ event }) => event));
}

/** How many public events each day has. */
export async function countEventsOfDays(db: DataSource, search: EventSearch, days: readonly Day[]): Promise<number[]> {
  const parameters = new Parameters();
  const { rows, goingOn, beginning } = onDays(search, days, parameters);
  const answer: { count: number }[] = await db.query(
    `SELECT ((SELECT count(*) FROM ${goingOn}) + (SELECT count(*) FROM ${beginning}))::int AS count FROM ${rows} ORDER BY day.number`,
    parameters.values,
  );
  return answer.map(({ count }) => count);
}

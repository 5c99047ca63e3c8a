import type { DataSource } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { PersonalCalendar } from './personal-calendar.ts';

async function findOne(db: DataSource, condition: string, value: unknown): Promise<PersonalCalendar | null> {
  return entitiesOf(PersonalCalendar, await db.query(`SELECT ${columnsOf(db, PersonalCalendar, 'c')} FROM personal_calendars c WHERE ${condition}`, [value]))[0] ?? null;
}

export function findCalendarOf(db: DataSource, personId: string): Promise<PersonalCalendar | null> {
  return findOne(db, 'c.person_id = $1', personId);
}

export function findCalendarByToken(db: DataSource, tokenHash: Buffer): Promise<PersonalCalendar | null> {
  return findOne(db, 'c.token_hash = $1', tokenHash);
}

/** Writes a person's calendar in the place of the one that they had. */
export async function saveCalendar(db: DataSource, calendar: PersonalCalendar): Promise<void> {
  await db.getRepository(PersonalCalendar).upsert(calendar, ['personId']);
}

export async function deleteCalendarOf(db: DataSource, personId: string): Promise<void> {
  await db.query('DELETE FROM personal_calendars WHERE person_id = $1', [personId]);
}

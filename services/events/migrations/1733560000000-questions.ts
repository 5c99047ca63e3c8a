import type { MigrationInterface, QueryRunner } from 'typeorm';

const SAID = [
  'status', 'title', 'summary', 'description', 'starts_at', 'ends_at', 'time_zone', 'all_day', 'venue', 'street', 'postal_code', 'town', 'online_url', 'capacity',
  'kind', 'attendance', 'interest_ids', 'open_end', 'target_group', 'certificate', 'costs', 'provider', 'opportunity_id',
];

const triggerOf = (columns: readonly string[]): string => {
  const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  return `
    CREATE TRIGGER note_event_override BEFORE UPDATE ON events FOR EACH ROW
    WHEN (OLD.series_id IS NOT NULL AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')}))
    EXECUTE FUNCTION note_event_override()`;
};

/** What organisers ask whoever registers, and the answers, each with the words of its question. A date with other questions is set apart from its series. */
export class Questions1733560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE events ADD questions jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE registrations ADD answers jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`DROP TRIGGER note_event_override ON events`);
    await runner.query(triggerOf([...SAID, 'questions']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_override ON events`);
    await runner.query(`ALTER TABLE events DROP questions`);
    await runner.query(`ALTER TABLE registrations DROP answers`);
    await runner.query(triggerOf(SAID));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const triggerOf = (more: readonly string[]): string => {
  const columns = [
    'status', 'title', 'summary', 'description', 'starts_at', 'ends_at', 'time_zone', 'all_day', 'venue', 'street', 'postal_code', 'town', 'online_url', 'capacity', ...more,
  ];
  const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  return `
    CREATE TRIGGER note_event_override BEFORE UPDATE ON events FOR EACH ROW
    WHEN (OLD.series_id IS NOT NULL AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')}))
    EXECUTE FUNCTION note_event_override()`;
};

/** What organisers can say of a date by now sets it apart from its series, too. */
export class SeriesOverrides1733430000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_override ON events`);
    await runner.query(triggerOf(['kind', 'attendance', 'interest_ids', 'open_end', 'target_group', 'certificate', 'costs', 'provider']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_override ON events`);
    await runner.query(triggerOf([]));
  }
}

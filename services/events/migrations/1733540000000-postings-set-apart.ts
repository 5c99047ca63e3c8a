import type { MigrationInterface, QueryRunner } from 'typeorm';

const triggerOf = (more: readonly string[]): string => {
  const columns = [
    'status', 'title', 'summary', 'description', 'starts_at', 'ends_at', 'time_zone', 'all_day', 'venue', 'street', 'postal_code', 'town', 'online_url', 'capacity', 'kind', 'attendance', 'interest_ids', 'open_end',
    'target_group', 'certificate', 'costs', 'provider', ...more,
  ];
  const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  return `
    CREATE TRIGGER note_event_override BEFORE UPDATE ON events FOR EACH ROW
    WHEN (OLD.series_id IS NOT NULL AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')}))
    EXECUTE FUNCTION note_event_override()`;
};

/** The posting to which a date belongs is said by organisers, too, and sets it apart from its series. */
export class PostingsSetApart1733540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_override ON events`);
    await runner.query(triggerOf(['opportunity_id']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_override ON events`);
    await runner.query(triggerOf([]));
  }
}

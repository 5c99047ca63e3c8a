import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisers write to everybody who is registered, and the name under which their mails go out. */
export class EventMessages1733620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_organisations ADD name text');
    await runner.query(`
      CREATE TABLE event_messages (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        event_id uuid NOT NULL REFERENCES events ON DELETE CASCADE,
        shift_id uuid REFERENCES event_shifts ON DELETE SET NULL,
        waiting_too boolean NOT NULL,
        subject text,
        text text NOT NULL,
        recipient_count integer NOT NULL CHECK (recipient_count > 0),
        written_by uuid,
        idempotency_key text,
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query('CREATE INDEX event_messages_by_event ON event_messages (event_id, created_at, id)');
    await runner.query('CREATE INDEX event_messages_by_shift ON event_messages (shift_id) WHERE shift_id IS NOT NULL');
    await runner.query('CREATE UNIQUE INDEX event_messages_by_key ON event_messages (event_id, written_by, idempotency_key)');
    await runner.query('ALTER TABLE registration_mails ADD message_id uuid REFERENCES event_messages ON DELETE CASCADE');
    await runner.query('CREATE INDEX registration_mails_by_message ON registration_mails (message_id) WHERE message_id IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM registration_mails WHERE kind = 'MESSAGE'`);
    await runner.query('ALTER TABLE registration_mails DROP message_id');
    await runner.query('DROP TABLE event_messages');
    await runner.query('ALTER TABLE known_organisations DROP name');
  }
}

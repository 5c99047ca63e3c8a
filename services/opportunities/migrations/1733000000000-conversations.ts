import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inquiries become threads: what was the text of an inquiry is the first message of its thread. */
export class Conversations1733000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE messages (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        inquiry_id uuid NOT NULL REFERENCES inquiries (id) ON DELETE CASCADE,
        sender text NOT NULL,
        body text NOT NULL,
        sent_at timestamptz NOT NULL,
        read_at timestamptz,
        idempotency_key text
      )`);
    await runner.query('CREATE UNIQUE INDEX messages_by_key ON messages (inquiry_id, sender, idempotency_key)');
    await runner.query('CREATE INDEX messages_by_thread ON messages (inquiry_id, sent_at, id)');
    await runner.query(`INSERT INTO messages (inquiry_id, sender, body, sent_at) SELECT id, 'PERSON', message, created_at FROM inquiries`);
    await runner.query(`
      ALTER TABLE inquiries
        DROP COLUMN message,
        ALTER token_hash DROP NOT NULL,
        ALTER token_expires_at DROP NOT NULL,
        ADD person_id uuid,
        ADD idempotency_key text,
        ADD thread_token_hash bytea,
        ADD version integer NOT NULL DEFAULT 1,
        ADD last_message_at timestamptz,
        ADD first_response_at timestamptz,
        ADD answered_at timestamptz,
        ADD ended_at timestamptz,
        ADD ended_by text`);
    await runner.query('UPDATE inquiries SET last_message_at = created_at');
    await runner.query('ALTER TABLE inquiries ALTER last_message_at SET NOT NULL');
    await runner.query('CREATE UNIQUE INDEX inquiries_by_key ON inquiries (person_id, idempotency_key)');
    await runner.query('CREATE UNIQUE INDEX inquiries_by_thread_token ON inquiries (thread_token_hash)');
    await runner.query('CREATE INDEX inquiries_by_person ON inquiries (person_id, last_message_at)');
    await runner.query('CREATE INDEX inquiries_by_address ON inquiries (lower(email)) WHERE person_id IS NULL');
    await runner.query(`CREATE INDEX inquiries_open ON inquiries (confirmed_at) WHERE status = 'OPEN'`);
    await runner.query(`
      CREATE TABLE inquiry_mails (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        inquiry_id uuid NOT NULL REFERENCES inquiries (id) ON DELETE CASCADE,
        kind text NOT NULL,
        message_id uuid REFERENCES messages (id) ON DELETE CASCADE,
        planned_at timestamptz NOT NULL,
        sent_at timestamptz
      )`);
    await runner.query('CREATE UNIQUE INDEX inquiry_mails_once ON inquiry_mails (inquiry_id, kind, message_id) NULLS NOT DISTINCT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE inquiries ADD message text NOT NULL DEFAULT ''`);
    await runner.query(`
      UPDATE inquiries i SET message = m.body
        FROM (SELECT DISTINCT ON (inquiry_id) inquiry_id, body FROM messages ORDER BY inquiry_id, sent_at, id) m WHERE m.inquiry_id = i.id`);
    // What was opened by somebody with an account has no token, and the former table no place for it.
    await runner.query('DELETE FROM inquiries WHERE token_hash IS NULL');
    await runner.query('DROP TABLE inquiry_mails, messages');
    await runner.query('DROP INDEX inquiries_by_key, inquiries_by_thread_token, inquiries_by_person, inquiries_by_address, inquiries_open');
    await runner.query(`
      ALTER TABLE inquiries ALTER message DROP DEFAULT, ALTER token_hash SET NOT NULL, ALTER token_expires_at SET NOT NULL,
        DROP COLUMN person_id, DROP COLUMN idempotency_key, DROP COLUMN thread_token_hash, DROP COLUMN version, DROP COLUMN last_message_at,
        DROP COLUMN first_response_at, DROP COLUMN answered_at, DROP COLUMN ended_at, DROP COLUMN ended_by`);
  }
}

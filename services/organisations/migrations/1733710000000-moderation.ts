import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators look at beside verifications and reports, who has taken what of it, and what they decided. */
export class Moderation1733710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE flagged_texts (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        object_type text NOT NULL,
        object_id uuid NOT NULL UNIQUE,
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        organisation_id uuid NOT NULL,
        flags text[] NOT NULL,
        fingerprint text NOT NULL,
        version integer NOT NULL,
        status text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
        flagged_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX flagged_texts_open ON flagged_texts (network_id, flagged_at, id) WHERE status = 'OPEN'`);
    await runner.query(`
      CREATE TABLE moderation_claims (
        case_kind text NOT NULL,
        matter_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        claimed_until timestamptz(3) NOT NULL,
        PRIMARY KEY (case_kind, matter_id)
      )`);
    await runner.query(`
      CREATE TABLE moderation_decisions (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        case_kind text NOT NULL,
        object_type text NOT NULL,
        object_id uuid NOT NULL,
        deed text NOT NULL,
        reason text,
        decided_by uuid,
        decided_at timestamptz(3) NOT NULL,
        organisation_id uuid,
        title text,
        slug text,
        mailed_at timestamptz(3),
        objection text,
        objected_by uuid,
        objected_at timestamptz(3),
        answered_at timestamptz(3),
        taken_back_at timestamptz(3)
      )`);
    await runner.query('CREATE INDEX moderation_decisions_by_network ON moderation_decisions (network_id, id)');
    await runner.query('CREATE INDEX moderation_decisions_by_organisation ON moderation_decisions (organisation_id, id)');
    await runner.query('CREATE INDEX moderation_decisions_by_object ON moderation_decisions (object_id, id)');
    await runner.query('CREATE INDEX moderation_objections ON moderation_decisions (network_id, objected_at) WHERE objected_at IS NOT NULL AND answered_at IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE moderation_decisions');
    await runner.query('DROP TABLE moderation_claims');
    await runner.query('DROP TABLE flagged_texts');
  }
}

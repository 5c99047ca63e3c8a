import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Volunteers whom organisations may find and invite. Whoever had said that members of organisations may see the profile had not said that they may
 * write, so everybody is asked anew.
 */
export class VolunteersToBeFound1733350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE volunteer_profiles SET is_findable = false, version = version + 1 WHERE is_findable');
    await runner.query(`
      ALTER TABLE volunteer_profiles
        ADD COLUMN display_name text,
        ADD COLUMN email text,
        ADD COLUMN locale text,
        ADD COLUMN cell integer,
        ADD CONSTRAINT volunteer_profiles_found_by_name CHECK (num_nulls(display_name, email, locale) = CASE WHEN is_findable THEN 0 ELSE 3 END)`);
    await runner.query('CREATE INDEX volunteer_profiles_by_cell ON volunteer_profiles (cell, radius_km) WHERE is_findable');
    await runner.query(`
      CREATE TABLE volunteer_invitations (
        id uuid PRIMARY KEY,
        opportunity_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        person_id uuid,
        name text NOT NULL,
        email text NOT NULL,
        locale text NOT NULL,
        message text NOT NULL,
        status text NOT NULL,
        token_hash bytea,
        invited_at timestamptz(3) NOT NULL,
        answerable_until timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        answered_at timestamptz(3),
        inquiry_id uuid
      )`);
    await runner.query('CREATE UNIQUE INDEX volunteer_invitations_by_token ON volunteer_invitations (token_hash)');
    await runner.query('CREATE INDEX volunteer_invitations_by_person ON volunteer_invitations (person_id, invited_at)');
    await runner.query('CREATE INDEX volunteer_invitations_by_opportunity ON volunteer_invitations (opportunity_id, invited_at)');
    await runner.query('CREATE INDEX volunteer_invitations_by_time ON volunteer_invitations (invited_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE volunteer_invitations');
    await runner.query('DROP INDEX volunteer_profiles_by_cell');
    await runner.query(`
      ALTER TABLE volunteer_profiles DROP CONSTRAINT volunteer_profiles_found_by_name,
        DROP COLUMN display_name, DROP COLUMN email, DROP COLUMN locale, DROP COLUMN cell`);
  }
}

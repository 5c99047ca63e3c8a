import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Newsletters of networks, who wants them, and the mails that are planned. */
export class Newsletters1733750000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE newsletters (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        texts jsonb NOT NULL,
        audiences text[] NOT NULL,
        field_ids text[] NOT NULL,
        place_name text,
        latitude double precision,
        longitude double precision,
        radius_km integer,
        status text NOT NULL DEFAULT 'DRAFT',
        scheduled_at timestamptz(3),
        planned_until uuid,
        is_planned boolean NOT NULL DEFAULT false,
        planned_count integer NOT NULL DEFAULT 0,
        sent_count integer,
        refused_count integer,
        version integer NOT NULL DEFAULT 1,
        changed_at timestamptz(3) NOT NULL,
        CHECK (num_nonnulls(place_name, latitude, longitude, radius_km) IN (0, 4)),
        CHECK ((status = 'DRAFT') = (scheduled_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX newsletters_by_change ON newsletters (network_id, changed_at, id)`);
    await runner.query(`
      CREATE TABLE newsletter_subscriptions (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        email text NOT NULL,
        address_mark text NOT NULL,
        locale text NOT NULL,
        field_ids text[] NOT NULL,
        place_name text,
        latitude double precision,
        longitude double precision,
        created_at timestamptz(3) NOT NULL,
        confirmed_at timestamptz(3),
        token_hash bytea UNIQUE,
        token_expires_at timestamptz(3),
        confirmation_sent_at timestamptz(3),
        CHECK (num_nonnulls(place_name, latitude, longitude) IN (0, 3))
      )`);
    await runner.query(`CREATE UNIQUE INDEX newsletter_subscriptions_of_address ON newsletter_subscriptions (network_id, email) WHERE confirmed_at IS NOT NULL`);
    await runner.query(`CREATE INDEX newsletter_subscriptions_by_address ON newsletter_subscriptions (email)`);
    await runner.query(`CREATE INDEX newsletter_subscriptions_by_mark ON newsletter_subscriptions (address_mark)`);
    await runner.query(`CREATE INDEX newsletter_subscriptions_in_turn ON newsletter_subscriptions (network_id, id)`);
    await runner.query(`
      CREATE TABLE newsletter_mails (
        newsletter_id uuid NOT NULL REFERENCES newsletters ON DELETE CASCADE,
        subscription_id uuid NOT NULL REFERENCES newsletter_subscriptions ON DELETE CASCADE,
        planned_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        refused_at timestamptz(3),
        skipped_at timestamptz(3),
        PRIMARY KEY (newsletter_id, subscription_id)
      )`);
    await runner.query(`CREATE INDEX newsletter_mails_by_subscription ON newsletter_mails (subscription_id)`);
    await runner.query(`CREATE TABLE spent_challenges (id text PRIMARY KEY, expires_at timestamptz NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE spent_challenges, newsletter_mails, newsletter_subscriptions, newsletters`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who said in a crisis how they can help, and what was written to them. Unlike other persons' rows these go 30 days after the crisis, with every letter. */
export class HelpOffers1733780000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE help_offers (
        id uuid PRIMARY KEY,
        crisis_id uuid NOT NULL REFERENCES known_crises (id),
        network_id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        phone text,
        words text,
        interest_ids text[] NOT NULL,
        place_name text NOT NULL,
        postal_code text,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        availability text[] NOT NULL,
        locale text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        confirmed_at timestamptz(3),
        token_hash bytea NOT NULL UNIQUE,
        token_expires_at timestamptz(3) NOT NULL,
        link_hash bytea NOT NULL UNIQUE,
        confirmation_sent_at timestamptz(3),
        placed_at timestamptz(3)
      )`);
    await runner.query('CREATE INDEX help_offers_of_network ON help_offers (network_id, confirmed_at)');
    await runner.query('CREATE INDEX help_offers_of_crisis ON help_offers (crisis_id)');
    await runner.query('CREATE INDEX help_offers_by_address ON help_offers (lower(email))');
    await runner.query(`
      CREATE TABLE help_offer_letters (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL REFERENCES help_offers (id) ON DELETE CASCADE,
        opportunity_id uuid,
        sender_id uuid,
        sender_name text,
        reply_to text,
        message text NOT NULL,
        idempotency_key text NOT NULL,
        written_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        UNIQUE (offer_id, idempotency_key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE help_offer_letters');
    await runner.query('DROP TABLE help_offers');
  }
}

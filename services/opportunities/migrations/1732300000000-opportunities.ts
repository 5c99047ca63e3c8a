import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Opportunities1732300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_organisations (
        id uuid PRIMARY KEY,
        slug text NOT NULL,
        name text NOT NULL,
        status text NOT NULL,
        network_id uuid,
        contact_email text,
        locale text NOT NULL DEFAULT 'DE',
        share_answered double precision CHECK (share_answered BETWEEN 0 AND 1),
        median_hours double precision CHECK (median_hours >= 0),
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE opportunities (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        kind text NOT NULL,
        status text NOT NULL,
        title text NOT NULL,
        summary text NOT NULL,
        description text NOT NULL,
        text_language text NOT NULL DEFAULT 'DE',
        interest_ids text[] NOT NULL,
        skill_ids text[] NOT NULL,
        place_name text,
        postal_code text,
        region text,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        attendance text NOT NULL,
        availability text[] NOT NULL,
        commitment text,
        languages text[] NOT NULL,
        minimum_age integer,
        maximum_age integer,
        accessibility text[] NOT NULL,
        requirements text[] NOT NULL,
        benefits text[] NOT NULL,
        starts_on date,
        ends_on date,
        expires_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        last_confirmed_at timestamptz(3),
        organisation_id uuid NOT NULL,
        network_id uuid,
        source text,
        source_id text,
        words tsvector,
        CHECK ((latitude IS NULL) = (longitude IS NULL)),
        CHECK (minimum_age <= maximum_age)
      )`);
    await runner.query(`CREATE INDEX opportunities_by_organisation ON opportunities (organisation_id)`);
    await runner.query(`CREATE INDEX opportunities_by_expiry ON opportunities (expires_at) WHERE status = 'PUBLISHED'`);
    await runner.query(`CREATE UNIQUE INDEX opportunities_by_source ON opportunities (network_id, source, source_id)`);
    await this.words(runner);
    await this.notices(runner);
  }

  /**
   * Full text in the language of the posting, accents folded; a query is read in both languages, its words of four letters and more as
   * prefixes: first every lexeme is made one, quotes inside doubled as PostgreSQL prints them, then the short ones are made whole again.
   */
  private async words(runner: QueryRunner): Promise<void> {
    for (const [name, stem] of [['de', 'german'], ['en', 'english']] as const) {
      await runner.query(`CREATE TEXT SEARCH CONFIGURATION ${name} (COPY = pg_catalog.${stem})`);
      await runner.query(
        `ALTER TEXT SEARCH CONFIGURATION ${name} ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.${stem}_stem`,
      );
    }
    await runner.query(`
      CREATE FUNCTION posting_words(language text, title text, summary text, description text) RETURNS tsvector LANGUAGE sql STABLE
      RETURN setweight(to_tsvector((CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig, title), 'A')
          || setweight(to_tsvector((CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig, summary), 'B')
          || setweight(to_tsvector((CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig, description), 'C')`);
    await runner.query(`
      CREATE FUNCTION keep_posting_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := opportunities.posting_words(NEW.text_language, NEW.title, NEW.summary, NEW.description);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_posting_words BEFORE INSERT OR UPDATE OF title, summary, description, text_language
      ON opportunities FOR EACH ROW EXECUTE FUNCTION keep_posting_words()`);
    await runner.query(`CREATE INDEX opportunities_by_words ON opportunities USING gin (words)`);
    await runner.query(`
      CREATE FUNCTION as_prefixes(query tsquery) RETURNS tsquery LANGUAGE sql IMMUTABLE
      RETURN regexp_replace(
        regexp_replace(query::text, $re$'((?:[^']|'')+)'$re$, $re$'\\1':*$re$, 'g'),
        $re$'((?:[^']|''){1,3})':\\*$re$, $re$'\\1'$re$, 'g')::tsquery`);
    await runner.query(`
      CREATE FUNCTION search_query(typed text) RETURNS tsquery LANGUAGE sql STABLE
      RETURN opportunities.as_prefixes(websearch_to_tsquery('opportunities.de', typed)) || opportunities.as_prefixes(websearch_to_tsquery('opportunities.en', typed))`);
  }

  /** Tells every process's copy which postings changed, at commit. */
  private async notices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_of_posting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('opportunities_changed', coalesce(NEW.id, OLD.id)::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER tell_of_posting AFTER INSERT OR UPDATE OR DELETE ON opportunities
      FOR EACH ROW EXECUTE FUNCTION tell_of_posting()`);
    await runner.query(`
      CREATE FUNCTION tell_of_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('opportunities_changed', 'organisation ' || coalesce(NEW.id, OLD.id)::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER tell_of_organisation AFTER INSERT OR UPDATE OR DELETE ON known_organisations
      FOR EACH ROW EXECUTE FUNCTION tell_of_organisation()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE opportunities, known_organisations`);
    await runner.query(`DROP FUNCTION tell_of_posting(), tell_of_organisation(), keep_posting_words()`);
    await runner.query(`DROP FUNCTION search_query(text), as_prefixes(tsquery), posting_words(text, text, text, text)`);
    await runner.query(`DROP TEXT SEARCH CONFIGURATION de`);
    await runner.query(`DROP TEXT SEARCH CONFIGURATION en`);
  }
}

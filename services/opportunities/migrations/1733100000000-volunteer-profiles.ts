import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VolunteerProfiles1733100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE volunteer_profiles (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL,
        interest_ids text[] NOT NULL,
        skill_ids text[] NOT NULL,
        languages text[] NOT NULL,
        availability text[] NOT NULL,
        commitment text[] NOT NULL,
        attendance text[] NOT NULL,
        place_id text,
        place_name text,
        postal_code text,
        region text,
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        radius_km double precision NOT NULL CHECK (radius_km BETWEEN 1 AND 200),
        age_group text,
        is_findable boolean NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        CHECK (num_nulls(place_id, place_name, latitude, longitude) IN (0, 4))
      )`);
    await runner.query('CREATE UNIQUE INDEX volunteer_profiles_by_person ON volunteer_profiles (person_id)');
    await runner.query('CREATE INDEX volunteer_profiles_findable ON volunteer_profiles (changed_at, id) WHERE is_findable');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE volunteer_profiles');
  }
}

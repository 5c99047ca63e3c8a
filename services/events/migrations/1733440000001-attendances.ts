import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who came, for how long, and the certificates about it. */
export class Attendances1733440000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attendances (
        registration_id uuid PRIMARY KEY REFERENCES registrations ON DELETE CASCADE,
        attended boolean NOT NULL,
        minutes integer NOT NULL CHECK (minutes >= 0 AND attended = (minutes > 0)),
        recorded_at timestamptz(3) NOT NULL,
        certificate_code text,
        issued_at timestamptz(3),
        CHECK ((certificate_code IS NULL) = (issued_at IS NULL) AND (attended OR certificate_code IS NULL))
      )`);
    await runner.query('CREATE UNIQUE INDEX attendances_by_certificate ON attendances (certificate_code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attendances');
  }
}

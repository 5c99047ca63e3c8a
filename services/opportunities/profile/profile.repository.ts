import type { DataSource } from 'typeorm';
import type { ProfileContent } from './profile.rules.ts';
import { VolunteerProfile } from './profile.ts';

export async function findProfileOf(db: DataSource, personId: string): Promise<VolunteerProfile | null> {
  return db.getRepository(VolunteerProfile).findOneBy({ personId });
}

export async function findProfileById(db: DataSource, id: string): Promise<VolunteerProfile | null> {
  return db.getRepository(VolunteerProfile).findOneBy({ id });
}

/** Writes somebody's first profile; false when they have one. */
export async function insertProfile(db: DataSource, personId: string, content: ProfileContent, now: Date): Promise<boolean> {
  const { raw } = await db
    .createQueryBuilder()
    .insert()
    .into(VolunteerProfile)
    .values({ ...content, personId, version: 1, changedAt: now })
    .orIgnore()
    .returning('id')
    .execute();
  return (raw as unknown[]).length > 0;
}

/** Writes the next version of somebody's profile; false when it is not at `version` any more. */
export async function updateProfile(db: DataSource, personId: string, version: number, content: ProfileContent, now: Date): Promise<boolean> {
  const { affected } = await db.getRepository(VolunteerProfile).update({ personId, version }, { ...content, version: version + 1, changedAt: now });
  return affected === 1;
}

/** Deletes somebody's profile; false when it is not at `version` any more. */
export async function deleteProfileOf(db: DataSource, personId: string, version: number): Promise<boolean> {
  const { affected } = await db.getRepository(VolunteerProfile).delete({ personId, version });
  return affected === 1;
}

/** Makes somebody's profile findable for nobody, as its next version; false when it was so already. */
export async function hideProfileOf(db: DataSource, personId: string, now: Date): Promise<boolean> {
  const [, count] = await db.query(
    `UPDATE volunteer_profiles SET is_findable = false, display_name = NULL, email = NULL, locale = NULL, version = version + 1, changed_at = $2
      WHERE person_id = $1 AND is_findable`,
    [personId, now],
  );
  return count === 1;
}

import type { EntityManager } from 'typeorm';
import type { Temporal } from 'temporal-polyfill';
import { cellOf } from '../../services/opportunities/matching/grid.ts';
import { insertProfile } from '../../services/opportunities/profile/profile.repository.ts';
import type { ProfileContent } from '../../services/opportunities/profile/profile.rules.ts';
import { ensurePerson } from '../../services/organisations/person/person.repository.ts';
import { Locale } from '../../services/shared/locale.ts';
import type { Stores } from '../installation/stores.ts';
import { slots, weekend, workdays } from './slots.ts';
import { at, type DemoTown } from './towns.ts';

type Wishes = Pick<ProfileContent, 'interestIds' | 'skillIds' | 'languages' | 'availability' | 'commitment'>;

/** Somebody made up who may be found by organisations. */
export interface DemoVolunteer extends Readonly<Wishes> {
  readonly email: string;
  readonly name: string;
  readonly town: DemoTown;
  readonly radiusKm: number;
}

const volunteer = (name: string, town: DemoTown, wishes: Partial<DemoVolunteer>): DemoVolunteer => ({
  email: `${name.toLowerCase().replaceAll(/\W+/g, '.')}@freiwillige.example`, name, town, radiusKm: 15,
  interestIds: [], skillIds: [], languages: ['DE'], availability: [], commitment: [], ...wishes,
});

/** A few, so that the demo shows whom its organisations could invite. */
export const demoVolunteers: readonly DemoVolunteer[] = [
  volunteer('Lena Hofer', 'Bitburg', { interestIds: ['reading-aloud', 'families-children'], skillIds: ['storytelling'], availability: [...slots('sat-am', 'sat-pm')], commitment: ['FEW_HOURS_MONTHLY', 'FEW_HOURS'] }),
  volunteer('Piotr Zielinski', 'Speicher', { interestIds: ['reading-aloud', 'tutoring'], skillIds: ['listening', 'teaching'], languages: ['DE', 'PL'], availability: [...workdays('am')], commitment: ['FEW_HOURS_WEEKLY'], radiusKm: 25 }),
  volunteer('Amira Haddad', 'Bitburg', { interestIds: ['tutoring', 'school-mentoring'], skillIds: ['teaching'], languages: ['DE', 'AR', 'EN'], availability: [...slots('tue-pm', 'thu-pm')], commitment: ['FEW_HOURS_WEEKLY'] }),
  volunteer('Georg Thull', 'Kyllburg', { interestIds: ['community-gardens', 'crafts-making'], skillIds: ['gardening', 'handiwork'], availability: [...weekend('am', 'pm')], commitment: ['FEW_HOURS', 'FEW_DAYS'], radiusKm: 30 }),
  volunteer('Sofia Brandt', 'Rittersdorf', { interestIds: ['neighbourhood-help', 'reading-aloud'], skillIds: ['driving'], availability: [...slots('mon-am', 'wed-am', 'sat-am')], radiusKm: 20 }),
];

function profileOf({ email, name, town, radiusKm, ...wishes }: DemoVolunteer): ProfileContent {
  const { latitude, longitude, postalCode } = at(town);
  if (latitude === null || longitude === null) throw new Error(`${town} has no position.`);
  return {
    ...wishes, attendance: [], placeId: `plz:${postalCode}`, placeName: town, postalCode, region: 'Rheinland-Pfalz', latitude, longitude, cell: cellOf(latitude, longitude), radiusKm,
    ageGroup: 'FROM_27', isFindable: true, displayName: name.split(' ')[0] ?? name, email, locale: Locale.DE,
  };
}

/** Writes them with their profiles; a second time changes nothing. */
export async function saveDemoVolunteers(tx: EntityManager, { opportunities }: Stores, volunteers: readonly DemoVolunteer[], now: Temporal.Instant): Promise<void> {
  for (const one of volunteers) {
    const id = await ensurePerson(tx, { email: one.email, name: one.name, locale: Locale.DE });
    await insertProfile(opportunities, id, profileOf(one), new Date(now.epochMilliseconds));
  }
}

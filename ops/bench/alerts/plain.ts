import type { Client } from 'pg';
import { interestFields } from '../../../services/opportunities/interest/interests.ts';
import { NOW } from '../search/generate.ts';
import type { MadeSearch } from './searches.ts';

const FIELDS = interestFields.map(({ id, children }) => [id, ...children.map((child) => child.id)]);

/** Everything in the fields of the chosen interests. */
function inFields(chosen: readonly string[]): string[] {
  return FIELDS.filter((field) => field.some((id) => chosen.includes(id))).flat();
}

/** The plain design: the gates of matching/gates.ts as one statement for one saved search, over postings of which the ids are given. */
function plainStatement({ criteria, text }: MadeSearch, newIds: readonly string[]): { readonly sql: string; readonly values: unknown[] } {
  const values: unknown[] = [NOW, newIds];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const gates: string[] = [];
  const { near, interests, availability, commitment, kinds, age, languages, accessibility } = criteria;
  if (near) {
    const [latitude, longitude, radius] = [value(near.latitude), value(near.longitude), value(near.radiusKm)];
    gates.push(`(o.attendance <> 'ON_SITE' OR 2 * 6371.0088 * asin(least(1, sqrt(sin(radians(o.latitude - ${latitude}) / 2) ^ 2
      + cos(radians(${latitude})) * cos(radians(o.latitude)) * sin(radians(o.longitude - ${longitude}) / 2) ^ 2))) <= ${radius})`);
  }
  if (interests) gates.push(`o.interest_ids && ${value(inFields(interests))}::text[]`);
  if (availability) gates.push(`(o.availability = '{}' OR o.availability && ${value(availability)}::text[])`);
  if (languages) gates.push(`(o.languages = '{}' OR o.languages && ${value(languages)}::text[])`);
  if (commitment) gates.push(`o.commitment = ANY(${value(commitment)}::text[])`);
  if (kinds) gates.push(`o.kind = ANY(${value(kinds)}::text[])`);
  if (accessibility) gates.push(`o.accessibility @> ${value(accessibility)}::text[]`);
  if (typeof age === 'number') {
    const years = value(age);
    gates.push(`coalesce(o.minimum_age, 0) <= ${years}::int AND coalesce(o.maximum_age, 999) >= ${years}::int`);
  }
  if (text !== null) gates.push(`o.words @@ search_query(${value(text)})`);
  const sql = `SELECT o.id FROM opportunities.opportunities o JOIN opportunities.known_organisations k ON k.id = o.organisation_id
    WHERE o.status = 'PUBLISHED' AND k.status = 'VERIFIED' AND o.expires_at > $1 AND o.id = ANY($2::uuid[]) ${gates.map((gate) => `AND ${gate}`).join(' ')}`;
  return { sql, values };
}

/** The new postings that one saved search finds, by a statement of its own. */
export async function askPlain(client: Client, search: MadeSearch, newIds: readonly string[]): Promise<string[]> {
  const { sql, values } = plainStatement(search, newIds);
  const { rows } = await client.query<{ id: string }>(sql, values);
  return rows.map(({ id }) => id);
}

import { findPlaces } from '../../shared/place/use-place-suggestions.ts';
import type { PlaceSuggestion } from '../../shared/place/use-place-suggestions.ts';
import type { OrganisationFields } from './fields.ts';

type Town = Pick<OrganisationFields, 'town' | 'postalCode' | 'latitude' | 'longitude'>;
type Found = Pick<PlaceSuggestion, 'name' | 'postalCode' | 'value' | 'latitude' | 'longitude'>;

const NOWHERE = { latitude: '', longitude: '' } as const;
const positionOf = ({ latitude, longitude }: Found) => ({ latitude: String(latitude), longitude: String(longitude) });

/** The only one that fits; undefined when there is none, or when nobody can tell which of several is meant. */
function onlyOne(places: readonly Found[], fits: (place: Found) => boolean): Found | undefined {
  const [first, ...more] = places.filter(fits);
  return more.length === 0 ? first : undefined;
}

/** What changes when somebody types into the field of the town, or takes one of the suggestions: then also the postal code and where it is. */
export function typedTown(text: string, suggestions: readonly Found[]): Partial<Town> {
  const chosen = onlyOne(suggestions, ({ value }) => value === text);
  if (!chosen) return { town: text, ...NOWHERE };
  return { town: chosen.name, ...(chosen.postalCode !== null && { postalCode: chosen.postalCode }), ...positionOf(chosen) };
}

/** What changes when somebody types a postal code: where it is has to be looked up anew. */
export function typedPostalCode(text: string): Partial<Town> {
  return { postalCode: text, ...NOWHERE };
}

const sameName = (one: string, other: string) => one.localeCompare(other, 'de', { sensitivity: 'accent' }) === 0;

/** Where a typed town is, by its postal code or else by its name, as far as that tells one place from all others. */
export function positionAmong(places: readonly Found[], { town, postalCode }: Pick<Town, 'town' | 'postalCode'>): Partial<Town> {
  const code = postalCode.trim();
  const place = code === '' ? onlyOne(places, ({ name }) => sameName(name, town.trim())) : places.find((found) => found.postalCode === code);
  return place ? positionOf(place) : {};
}

/** The fields with where the town is, looked up for who has typed it and taken no suggestion. Without an answer they stay as they are: a page without a map is one too. */
export async function withPosition(fields: OrganisationFields): Promise<OrganisationFields> {
  const text = (fields.postalCode.trim() || fields.town.trim()).slice(0, 100);
  if (fields.latitude !== '' || text === '') return fields;
  const places = await findPlaces(text).catch(() => []);
  return { ...fields, ...positionAmong(places, fields) };
}

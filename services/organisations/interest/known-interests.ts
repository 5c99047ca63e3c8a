/**
 * The ids of the tree of interests, a field and its sub-interests per line. The tree belongs to the opportunities subgraph; ids are stored and so never
 * change, and a spec holds this copy to it. Without it somebody could write an id that no other part of the graph can show.
 */
const FIELDS: readonly (readonly [field: string, ...subInterests: string[]])[] = [
  ['sport', 'ball-games', 'gymnastics-fitness', 'hiking-cycling', 'swimming-water-sports', 'inclusive-sport', 'sports-coaching'],
  ['culture', 'choirs-singing', 'bands-orchestras', 'theatre-dance', 'local-history-museums', 'libraries-literature', 'visual-arts-film', 'concerts-festivals'],
  ['leisure', 'carnival-customs', 'gardens-hobby', 'games-social-evenings', 'crafts-making', 'cooking-eating', 'technology-models'],
  ['social', 'neighbourhood-help', 'older-people', 'families-children', 'disability-inclusion', 'refugees-newcomers', 'food-clothing', 'poverty-homelessness', 'digital-help'],
  ['health', 'hospice-grief', 'hospital-visiting', 'dementia', 'self-help-groups', 'mental-health-addiction', 'blood-donation'],
  ['school', 'reading-aloud', 'tutoring', 'kindergarten-help', 'school-mentoring', 'school-workshops', 'school-route-outings', 'parents-friends'],
  ['youth-education', 'youth-groups', 'holiday-camps', 'youth-clubs', 'language-learning', 'adult-courses', 'career-start', 'media-skills'],
  ['environment', 'nature-conservation', 'forest-water', 'wildlife', 'animal-welfare', 'community-gardens', 'waste-repair', 'climate-energy'],
  ['politics', 'elections-democracy', 'councils-boards', 'human-rights', 'equality-diversity', 'one-world-europe'],
  ['professional', 'trade-unions', 'professional-associations', 'rural-work', 'founding-business', 'job-search'],
  ['religion', 'worship', 'parish-visiting', 'parish-children', 'church-open', 'interfaith'],
  ['justice', 'victim-support', 'offender-support', 'legal-guardianship', 'courts-mediation', 'crime-prevention'],
  ['rescue', 'fire-brigade', 'medical-service', 'disaster-relief', 'water-rescue', 'young-rescuers', 'first-aid-courses', 'crisis-care'],
  ['civic', 'village-town', 'mobility', 'meeting-places', 'paths-squares', 'local-media', 'twinning', 'volunteer-support'],
];

const FIELD_OF: ReadonlyMap<string, string> = new Map(FIELDS.flatMap((field) => field.map((id) => [id, field[0]])));

/** Whether an id names an interest. */
export function isInterest(id: string): boolean {
  return FIELD_OF.has(id);
}

/** The field of each interest. */
export function fieldsOfInterests(): Record<string, string> {
  return Object.fromEntries(FIELD_OF);
}

/** Whether all ids name fields, which are the roots of the tree. */
export function areFields(ids: readonly unknown[]): boolean {
  return ids.every((id) => typeof id === 'string' && FIELD_OF.get(id) === id);
}

/** The fields with all that belongs to them. */
export function withSubInterests(fieldIds: readonly string[]): string[] {
  return [...FIELD_OF].filter(([, field]) => fieldIds.includes(field)).map(([id]) => id);
}

import { z } from 'zod';

/** What a coordinator writes for one field: an expression, or an expression with a table behind it. */
const rule = z.strictObject({
  /** Expression that gives the value to look up. */
  from: z.string().optional(),
  /** Table: key -> value or values. A key with `*` at its end stands for everything that begins so. */
  map: z.record(z.string(), z.union([z.string(), z.array(z.string())]).nullable()).optional(),
  /** cell (default): a key is the whole value; words: a key is a word or phrase in the text; taxonomy: the labels and keywords of the interests are looked for in the text. */
  match: z.enum(['cell', 'words', 'taxonomy']).optional(),
  /** Fixed value or values when nothing was found. */
  default: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
});
const one = z.union([z.string(), z.number(), rule], { error: 'write a column, a template, or a table with from / map / match / default' });
const field = z.union([one, z.array(one).min(1)], { error: 'write a column, a template, a table with from / map / match / default, or a list of these' });
const condition = z.strictObject({
  value: z.string(),
  /** The row counts when its value is one of these (case does not matter, `*` at the end is free). */
  is: z.array(z.string()).min(1).optional(),
  /** The row counts when its value is none of these. */
  not: z.array(z.string()).min(1).optional(),
});

export type RuleInput = z.infer<typeof rule>;
export type FieldInput = z.infer<typeof field>;
export type ConditionInput = z.infer<typeof condition>;

const fields = <const Name extends string>(names: readonly Name[]) => Object.fromEntries(names.map((name) => [name, field.optional()])) as Record<Name, z.ZodOptional<typeof field>>;

/** Fields of an organisation besides its address. */
export const ORGANISATION_FIELDS = ['id', 'name', 'kind', 'purpose', 'description', 'website', 'foundedIn', 'interests', 'contactEmail', 'locale'] as const;
export const ADDRESS_FIELDS = ['street', 'postalCode', 'town', 'region', 'latitude', 'longitude'] as const;
/** Fields of an opportunity besides its place. */
export const OPPORTUNITY_FIELDS = [
  'kind', 'title', 'summary', 'description', 'interests', 'skills', 'attendance', 'availability', 'commitment', 'languages', 'minimumAge', 'maximumAge',
  'accessibility', 'requirements', 'benefits', 'startsOn', 'endsOn', 'expires', 'publishedAt', 'textLanguage',
] as const;
export const PLACE_FIELDS = ['name', 'postalCode', 'town', 'region', 'latitude', 'longitude'] as const;

/** The shape of a mapping file. */
export const mappingSchema = z.strictObject({
  /** Name of the list; with the row's id it makes the stable id, so it never changes. */
  source: z.string().trim().min(1).max(100),
  /** ISO 3166 code of the country in whose gazetteer places are looked up. */
  country: z.string().regex(/^[A-Za-z]{2}$/, 'write the two letters of the country, such as DE').transform((code) => code.toUpperCase()),
  encoding: z.string().optional(),
  delimiter: z.union([z.enum([',', ';', '|', '\t']), z.literal('tab').transform(() => '\t' as const)], { error: 'write ",", ";", "|" or tab' }).optional(),
  quote: z.union([z.enum(['"', "'"]), z.literal('none').transform(() => null)], { error: `write '"', "'" or none` }).optional(),
  header: z.literal('none', { error: 'write "none" when the file has no header; otherwise leave it out' }).optional(),
  columns: z.array(z.string().min(1)).min(1).max(1000).optional(),
  skipRows: z.number().int().min(0).max(1000).optional(),
  when: z.union([condition, z.array(condition).min(1)]).optional(),
  id: field.optional(),
  organisation: z.strictObject({ ...fields(ORGANISATION_FIELDS), address: z.strictObject(fields(ADDRESS_FIELDS)).optional() }),
  opportunity: z.strictObject({ ...fields(OPPORTUNITY_FIELDS), place: z.strictObject(fields(PLACE_FIELDS)).optional() }).optional(),
}).superRefine((mapping, context) => {
  const missing = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
  if (mapping.organisation.name === undefined) missing(['organisation'], 'the field "name" is missing: tell which column holds the name of the organisation');
  if (mapping.opportunity !== undefined && mapping.id === undefined) missing([], '"id" is missing: the column that tells the rows apart for good; re-running updates by it');
  if (mapping.opportunity !== undefined && mapping.opportunity.title === undefined) missing(['opportunity'], 'the field "title" is missing');
  if (mapping.columns !== undefined && mapping.header !== 'none') missing(['columns'], '"columns" names the columns of a file without header; add "header: none"');
});

/** A mapping as it was written, checked. */
export type MappingInput = z.infer<typeof mappingSchema>;

/** A sub-interest and the field that it belongs to. */
export interface InterestEntry {
  readonly id: string;
  /** Position of its field in `fields`. */
  readonly fieldIndex: number;
}

/** The ids that matching knows besides the closed sets: fields of interest, their sub-interests, skills. Made by `vocabularyOf`. */
export interface Vocabulary {
  readonly fields: readonly string[];
  readonly interests: readonly InterestEntry[];
  readonly skills: readonly string[];
  /** The field's position, of a field's id and of a sub-interest's id alike. */
  readonly fieldIndexOf: ReadonlyMap<string, number>;
  /** The sub-interest's position in `interests`. */
  readonly interestIndexOf: ReadonlyMap<string, number>;
}

/** As many as the bit masks of the index hold. */
export const LIMITS = { fields: 32, interests: 128, skills: 32 } as const;

/**
 * The vocabulary of a matching index.
 *
 * @param fields ids of the fields of interest, at most 32.
 * @param interests sub-interests, at most 128; ids are unique among fields and sub-interests.
 * @param skills ids of the skills, at most 32.
 * @throws RangeError when a list is too long, an id occurs twice, or a sub-interest names a field that is not there.
 */
export function vocabularyOf(
  fields: readonly string[],
  interests: readonly InterestEntry[],
  skills: readonly string[],
): Vocabulary {
  if (fields.length > LIMITS.fields || interests.length > LIMITS.interests || skills.length > LIMITS.skills) {
    throw new RangeError(`the masks hold ${LIMITS.fields} fields, ${LIMITS.interests} interests and ${LIMITS.skills} skills`);
  }
  const fieldIndexOf = new Map<string, number>(fields.map((id, index) => [id, index]));
  for (const { id, fieldIndex } of interests) {
    if (fields[fieldIndex] === undefined) throw new RangeError(`interest ${id} names no field`);
    fieldIndexOf.set(id, fieldIndex);
  }
  if (fieldIndexOf.size !== fields.length + interests.length || new Set(skills).size !== skills.length) {
    throw new RangeError('an id occurs twice');
  }
  const interestIndexOf = new Map(interests.map(({ id }, index) => [id, index]));
  return { fields, interests, skills, fieldIndexOf, interestIndexOf };
}

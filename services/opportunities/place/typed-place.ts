/** What a person typed for a place, taken apart. */
export interface TypedPlace {
  /** Digits at the beginning or five at the end: a postal code, or its beginning. */
  readonly digits: string | null;
  /** The rest, trimmed; empty when there is none. */
  readonly name: string;
}

/**
 * Takes "54634 Bitburg", "D-54634", "Bitburg 54634", "546" or "Bitburg" apart.
 *
 * @param text any text
 */
export function parseTypedPlace(text: string): TypedPlace {
  const trimmed = text.trim();
  const leading = /^(?:de?[\s-]*)?(\d{1,5})(?![\p{L}\p{N}])[\s,-]*(.*)$/isu.exec(trimmed);
  if (leading) return { digits: leading[1] ?? null, name: leading[2] ?? '' };
  const trailing = /^(.*\D)(\d{5})$/su.exec(trimmed);
  if (trailing) return { digits: trailing[2] ?? null, name: (trailing[1] ?? '').replace(/(?:[\s,(]|\bD-)+$/u, '') };
  return { digits: null, name: trimmed };
}

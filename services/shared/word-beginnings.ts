import { badField } from './errors.ts';

const LONGEST_TEXT = 100;
/** A letter alone says nothing. */
const SHORTEST_TEXT = 2;

/** What may stand before a word within a text. */
export const BEFORE_A_WORD: readonly string[] = [' ', '-', '(', '/', '"', '„', '&'];

/** SQL: the ways in which a typed beginning, `$1`, may be spelled, folded, as `form`; ä, ae and a are one letter. Needs the subgraph's `fold(text)`. */
export const TYPED_FORMS = String.raw`SELECT DISTINCT form FROM fold(normalize($1)) folded
    CROSS JOIN LATERAL (VALUES (folded), (regexp_replace(folded, '(^|[^aeiouq])([aou])e', '\1\2', 'g'))) AS spelled(form)`;

/** SQL: `expression` with what means something in a LIKE pattern taken as it stands. */
export const literally = (expression: string): string => String.raw`regexp_replace(${expression}, '[\\%_]', '\\\&', 'g')`;

/** SQL: whether a word of `text` begins like one of the forms of a statement that has them in `typed(form)`; `marks` is a placeholder with BEFORE_A_WORD. */
export const wordBegins = (text: string, marks: string): string => `EXISTS (SELECT FROM unnest(${marks}::text[]) mark WHERE ' ' || fold(${text}) LIKE '%' || mark || ${literally('typed.form')} || '%')`;

/** What somebody has typed of something that suggestions are asked for; null for too little. @throws BAD_USER_INPUT on `text` (LENGTH) outside 1..100 characters */
export function typedBeginning(text: string): string | null {
  if (text.length < 1 || text.length > LONGEST_TEXT) throw badField('text', 'LENGTH', `must have 1 to ${LONGEST_TEXT} characters.`);
  const typed = text.trim();
  return typed.length < SHORTEST_TEXT ? null : typed;
}

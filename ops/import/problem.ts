/** What is wrong, for programs; the reason says the same to people. */
export const PROBLEM_CODES = [
  'REQUIRED', 'CUT', 'UNREADABLE', 'NOT_KNOWN', 'OUT_OF_RANGE', 'NOT_A_DAY', 'NOT_A_WEBSITE', 'NOT_AN_EMAIL', 'NOT_A_POSTAL_CODE', 'PLACE_NOT_KNOWN', 'NO_PLACE', 'AGES', 'END_BEFORE', 'OVER',
  'SAME_ID', 'ORGANISATION_REFUSED', 'QUOTE', 'CELLS', 'NUL', 'LENGTH', 'KEPT', 'REFUSED',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** REFUSED: the row (or its organisation) was not taken. WARNING: it was taken, with one value left out or changed. */
export type Severity = 'REFUSED' | 'WARNING';

/** One remark of an import about one place in the file. */
export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Physical line of the file on which the row begins, counted from 1. */
  readonly line: number;
  /** Column or columns of the file, as its header names them; null when the row as a whole is meant. */
  readonly column: string | null;
  /** Field of the mapping, such as `opportunity.title`; null when reading already failed. */
  readonly field: string | null;
  /** A sentence for the person who looks after the list. Never quotes e-mail addresses. */
  readonly reason: string;
}

/** Takes remarks as they arise. */
export type ReportProblem = (problem: Problem) => void;

const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A value of the file as it may stand in a message: without control or direction characters (it may be printed on a terminal), at most 60 characters.
 */
export function quoted(value: string): string {
  const clean = value.replace(CONTROL, ' ').trim();
  const characters = [...clean];
  return `"${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : clean}"`;
}

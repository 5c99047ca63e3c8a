/** One line of the list, as a spreadsheet gets it. */
export interface CsvGuest {
  readonly name: string;
  readonly partySize: number;
  readonly status: string;
  readonly place: number | null;
}

/** Begins what a spreadsheet would work out or run: a formula, a command, a tab or a line break before one; also in the full-width forms. */
const RUNS = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell that says what it says in every spreadsheet and is worked out by none: what looks like a formula gets an apostrophe before it. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && RUNS.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** A list as a file for spreadsheets: semicolons, CRLF, and a byte order mark by which they know that it is UTF-8. */
export function guestsCsv(head: readonly string[], guests: readonly CsvGuest[]): string {
  const lines = [head, ...guests.map(({ name, partySize, status, place }) => [name, partySize, status, place ?? ''])];
  return `\uFEFF${lines.map((cells) => cells.map((cell) => csvCell(cell)).join(';')).join('\r\n')}\r\n`;
}

/** Begins what a spreadsheet would work out or run: a formula, a command, a tab or a line break before one; also in the full-width forms. */
const RUNS = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell that says what it says in every spreadsheet and is worked out by none: what looks like a formula gets an apostrophe before it. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && RUNS.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Lines as a file for spreadsheets: semicolons, CRLF, and a byte order mark by which they know that it is UTF-8. */
export function csvFile(lines: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map((cell) => csvCell(cell)).join(';')).join('\r\n')}\r\n`;
}

/** Gives a file to the browser to keep. @param name with its ending */
export function keepFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

import { csvFile } from '../../shared/csv.ts';

/** One line of the list, as a spreadsheet gets it. */
export interface CsvGuest {
  readonly name: string;
  readonly partySize: number;
  readonly status: string;
  readonly place: number | null;
}

/** A list as a file for spreadsheets. */
export function guestsCsv(head: readonly string[], guests: readonly CsvGuest[]): string {
  return csvFile([head, ...guests.map(({ name, partySize, status, place }) => [name, partySize, status, place ?? ''])]);
}

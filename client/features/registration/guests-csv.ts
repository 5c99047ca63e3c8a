import { csvFile } from '../../shared/csv.ts';

/** One line of the list, as a spreadsheet gets it. */
export interface CsvGuest {
  readonly name: string;
  /** Where the event has shifts: its title. */
  readonly shift?: string;
  readonly partySize: number;
  readonly status: string;
  readonly place: number | null;
  /** To the questions, in the order of the head's columns; '' for none. */
  readonly answers: readonly string[];
}

/** A list as a file for spreadsheets. */
export function guestsCsv(head: readonly string[], guests: readonly CsvGuest[]): string {
  return csvFile([head, ...guests.map(({ name, partySize, place, shift, status, answers }) => [name, ...(shift === undefined ? [] : [shift]), partySize, status, place ?? '', ...answers])]);
}

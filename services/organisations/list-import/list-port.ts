import type { OrganisationChanged } from '../organisation/organisation.intake.ts';
import type { Written } from '../../shared/upsert.ts';
import type { ListField, ListProblemCode, ListRefusal, ListUndo } from './list-import.codes.ts';
import type { ListedOrganisation } from './merge-organisations.ts';

/** How a list is to be read. */
export interface ListAsked {
  /** Slug of the network. */
  readonly network: string;
  /** Name of the list; with the id of a row it recognises what came before. */
  readonly source: string;
  readonly now: Date;
  /** What each column is, in their order; null: to be recognised. */
  readonly fields: readonly (ListField | null)[] | null;
  /** Whether the first row holds the names of the columns; null: to be recognised. */
  readonly hasHeader: boolean | null;
}

export interface ReadColumn {
  readonly name: string;
  /** Up to three of its values, each up to 60 characters. */
  readonly examples: readonly string[];
  readonly field: ListField | null;
}

export interface RowProblem {
  readonly code: ListProblemCode;
  /** Whether the row cannot be taken because of it. */
  readonly isRefusal: boolean;
  /** Names of the columns that it is about; null: the row as a whole. */
  readonly column: string | null;
}

/** An opportunity as the opportunities service takes it in; here only what names it matters. */
export interface ListedOpportunity {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
}

export interface ReadRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** null when the row cannot be taken. */
  readonly organisation: ListedOrganisation | null;
  /** null when the row cannot be taken, and in a list of organisations. */
  readonly opportunity: ListedOpportunity | null;
  readonly problems: readonly RowProblem[];
}

export interface ReadList {
  readonly columns: readonly ReadColumn[];
  readonly hasHeader: boolean;
  readonly rows: readonly ReadRow[];
}

/** The list cannot be read at all. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused';
  readonly code: ListRefusal;

  constructor(code: ListRefusal) {
    super(`The list cannot be read: ${code}.`);
    this.code = code;
  }
}

/** Something that a list brought, and how it stood when it had been written. */
export interface WrittenItem {
  readonly id: string;
  readonly mark: string | null;
  /** How it stood before; null when it was not there. */
  readonly before: object | null;
}

/** What an import of lists needs of the rest of the house: a reader of files, and the other subgraphs. */
export interface ListPort {
  /** Reads a list in a thread with limits. @throws ListRefused */
  read(file: Buffer, asked: ListAsked): Promise<ReadList>;
  /** What would become of opportunities, and how they stand now, in their order. */
  planOpportunities(networkId: string, opportunities: readonly ListedOpportunity[]): Promise<{ readonly outcome: Written; readonly before: object | null; readonly mark: string | null }[]>;
  /** Writes opportunities, after news of their organisations. @returns their marks, in their order */
  writeOpportunities(networkId: string, opportunities: readonly ListedOpportunity[], changed: readonly OrganisationChanged[]): Promise<string[]>;
  /** Takes opportunities back that nobody has changed or answered to since, in their order. Idempotent. */
  undoOpportunities(items: readonly WrittenItem[]): Promise<ListUndo[]>;
  /** Those of the organisations on which something hangs elsewhere: opportunities, inquiries, dates, calendars. */
  organisationsInUse(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Lets the other subgraphs forget organisations that are no more. */
  forgetOrganisations(ids: readonly string[]): Promise<void>;
}

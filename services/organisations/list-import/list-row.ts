import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { ListOutcome, ListProblemCode } from './list-import.codes.ts';
import type { ListedOpportunity, RowProblem } from './list-port.ts';
import type { ListedOrganisation } from './merge-organisations.ts';

registerEnumType(ListOutcome, { name: 'ListOutcome', description: 'What becomes of something in a list: it is new, changes what is there, is there already just so, or cannot be taken.' });
registerEnumType(ListProblemCode, {
  name: 'ListProblemCode',
  description: 'What is wrong with a row of a list, or with one of its values.',
  valuesConfig: {
    REQUIRED: { description: 'There is no text, and without it the row cannot be taken.' },
    CUT: { description: 'The text is too long and was cut at a word.' },
    UNREADABLE: { description: 'The value cannot be understood and is left out.' },
    NOT_KNOWN: { description: 'The value is none of those that are known.' },
    OUT_OF_RANGE: { description: 'The number is no whole number, or too small or too large.' },
    NOT_A_DAY: { description: 'It is no day.' },
    NOT_A_WEBSITE: { description: 'It is no web address.' },
    NOT_AN_EMAIL: { description: 'It is no e-mail address.' },
    NOT_A_POSTAL_CODE: { description: 'It is no postal code.' },
    PLACE_NOT_KNOWN: { description: 'The place is not known, so nobody finds it by distance.' },
    NO_PLACE: { description: 'An offer needs a place that is known.' },
    END_BEFORE: { description: 'The end lies before the beginning and is left out.' },
    OVER: { description: 'The day is over, so it is taken but not shown.' },
    SAME_ID: { description: 'The same number, or the same title of the same organisation, stands in the list before.' },
    QUOTE: { description: 'A quote is opened and not closed.' },
    CELLS: { description: 'The row has more or fewer cells than the header.' },
    NUL: { description: 'The cell holds a NUL byte.' },
    LENGTH: { description: 'The cell or the row is longer than any text for people.' },
    SIMILAR_NAME: { description: 'An organisation of this name is there already, from elsewhere. The row is left out unless it is chosen.' },
    CHANGED_HERE: { description: 'It was changed here since the list was brought in last. The row is left out unless it is chosen.' },
    OTHER: { description: 'Something else, as a value that does not fit another.' },
  },
});

@ObjectType({ description: 'What is wrong with a row of a list.' })
export class ListProblem implements RowProblem {
  @Field(() => ListProblemCode)
  code: ListProblemCode;

  @Field({ description: 'Whether the row cannot be taken because of it; else it is taken without that value.' })
  isRefusal: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the column that it is about; null: the row as a whole.' })
  column: string | null;
}

/** What one row of a list says, until it is written. */
@ObjectType({ description: 'A row of a list.' })
@Entity({ name: 'list_rows' })
export class ListRow {
  @PrimaryColumn({ name: 'import_id', type: 'uuid' })
  importId: string;

  @Field(() => Int, { description: 'Line of the file on which it begins, from 1.' })
  @PrimaryColumn({ type: 'integer' })
  line: number;

  @Field(() => String, { nullable: true, description: 'Name of its organisation; null when it cannot be taken.' })
  @Column({ name: 'organisation_name', type: 'text', nullable: true })
  organisationName: string | null;

  @Field(() => String, { nullable: true, description: 'Title of what it offers; null in a list of organisations, and when it cannot be taken.' })
  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Field(() => ListOutcome, { description: 'What would become of its organisation, or of what it offers where it offers something.' })
  @Column({ type: 'text' })
  outcome: ListOutcome;

  @Field(() => [ListProblem], { description: 'Everything that is wrong with it, up to 20.' })
  @Column({ type: 'jsonb' })
  problems: RowProblem[];

  @Field({ description: 'Whether it is to be taken, or would be unless somebody chooses otherwise.' })
  @Column({ name: 'is_chosen', type: 'boolean' })
  isChosen: boolean;

  @Column({ name: 'is_done', type: 'boolean', default: false })
  isDone: boolean;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'jsonb', nullable: true })
  organisation: ListedOrganisation | null;

  @Column({ type: 'jsonb', nullable: true })
  opportunity: ListedOpportunity | null;
}

export const ListRowConnection = connectionOf(ListRow, 'ListRow');

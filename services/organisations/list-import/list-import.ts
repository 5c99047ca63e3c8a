import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { ListField, ListImportState, ListRefusal } from './list-import.codes.ts';

registerEnumType(ListImportState, {
  name: 'ListImportState',
  description: 'How far a list has come.',
  valuesConfig: {
    READING: { description: 'It is being read for the preview.' },
    READY: { description: '`rows` say what would become of them; nothing was written.' },
    TAKING: { description: 'The chosen rows are being written.' },
    TAKEN: { description: '`items` say what it brought.' },
    UNDOING: { description: 'What it brought is being taken back.' },
    UNDONE: { description: '`items` say what was taken back, and what was kept and why.' },
    FAILED: { description: 'It could not be read; `problem` says why. Nothing was written.' },
  },
});
registerEnumType(ListRefusal, {
  name: 'ListRefusal',
  description: 'Why a list cannot be read at all.',
  valuesConfig: {
    EMPTY: { description: 'There is no row in it.' },
    SPREADSHEET: { description: 'It is a spreadsheet or an archive, not a list in text form.' },
    NOT_TEXT: { description: 'It is no text.' },
    QUOTES: { description: 'Quotes are not closed in more than 100 rows.' },
    TOO_COSTLY: { description: 'It takes too much time or memory to be read.' },
    TOO_MANY_ROWS: { description: 'More than 5,000 rows.' },
    TOO_MANY_COLUMNS: { description: 'More than 200 columns.' },
    COLUMNS_CHANGED: { description: 'Its columns are no longer those that were chosen.' },
    ADDRESS: { description: 'The address, or where it leads to, does not begin with https://, or has a name or password in it.' },
    NOT_PUBLIC: { description: 'The address does not lead to a public server.' },
    REDIRECTS: { description: 'The address leads on and on.' },
    STATUS: { description: 'The server answers with an error.' },
    TOO_LARGE: { description: 'It has more than 1.4 MB.' },
    TOO_SLOW: { description: 'The server takes longer than 20 seconds.' },
    UNREACHABLE: { description: 'There is no such server, or it cannot be reached, or breaks off.' },
  },
});
registerEnumType(ListField, { name: 'ListField', description: 'What a column of a list is: of an organisation, or from TITLE on of what it offers. Without TITLE it is a list of organisations.' });

@ObjectType({ description: 'A column of a list.' })
export class ListColumn {
  @Field({ description: 'As its header says, up to 60 characters; `#3` for the third column where it says nothing.' })
  name: string;

  @Field(() => [String], { description: 'Up to three of its values, each up to 60 characters.' })
  examples: string[];

  @Field(() => ListField, { nullable: true, description: 'What it is taken for; null: it is not read.' })
  field: ListField | null;
}

/** A list that is brought into a network. What it says is kept no longer than it is needed, what became of it for a year. */
@ObjectType({ description: 'A list of organisations, or of what they offer, that coordinators bring into their network. Gone after 7 days when nothing was taken from it, else after a year.' })
@Entity({ name: 'list_imports' })
@Index('list_imports_by_network', ['networkId', 'createdAt'])
@Index('list_imports_by_age', ['createdAt'])
@Index('list_imports_by_person', ['createdBy'], { where: 'created_by IS NOT NULL' })
@Index('list_imports_by_source', ['sourceId'], { where: 'source_id IS NOT NULL' })
@Index('list_imports_one_at_a_time', ['networkId'], { unique: true, where: `state IN ('TAKING', 'UNDOING')` })
export class ListImport {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field({ description: 'Name of the list, 1 to 100 characters. A later version of it under the same name changes what this one brought, and makes no doubles.' })
  @Column({ type: 'text' })
  name: string;

  @Field({ description: 'Name of the file, or the host of its address.' })
  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Field(() => String, { nullable: true, description: 'Where it stands; null for a file.' })
  @Column({ type: 'text', nullable: true })
  address: string | null;

  /** Of a list that is read every night. */
  @Column({ name: 'source_id', type: 'uuid', nullable: true })
  sourceId: string | null;

  /** The file, until its rows are taken. */
  @Column({ type: 'bytea', nullable: true, select: false })
  content: Buffer | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its first row holds the names of the columns; null until it is read.' })
  @Column({ name: 'has_header', type: 'boolean', nullable: true })
  hasHeader: boolean | null;

  @Field(() => [ListColumn], { nullable: true, description: 'At most 200; null until it is read.' })
  @Column({ type: 'jsonb', nullable: true })
  columns: ListColumn[] | null;

  @Field(() => ListImportState)
  @Column({ type: 'text' })
  state: ListImportState;

  @Field(() => ListRefusal, { nullable: true })
  @Column({ type: 'text', nullable: true })
  problem: ListRefusal | null;

  @Field(() => Int, { description: 'Rows that are to be written; before that is asked for, those that are chosen by themselves.' })
  @Column({ name: 'chosen_count', type: 'integer', default: 0 })
  chosenCount: number;

  @Field(() => Int, { description: 'How many of them have been written; while it is undone, how many items have been looked at.' })
  @Column({ name: 'done_count', type: 'integer', default: 0 })
  doneCount: number;

  /** Who brought it; null when they have left, and for a night. */
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

export const ListImportConnection = connectionOf(ListImport, 'ListImport');

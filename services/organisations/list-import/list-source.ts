import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ListRefusal, ListSourceMode } from './list-import.codes.ts';
import type { ListColumn } from './list-import.ts';

registerEnumType(ListSourceMode, {
  name: 'ListSourceMode',
  description: 'What becomes of what a list says that is read every night.',
  valuesConfig: {
    ASK: { description: 'A preview waits for the coordinators; nothing is written without them.' },
    TAKE: { description: 'What is new or has changed is taken by itself, but for rows that a preview would leave out.' },
  },
});

/** How a list is read that stands at an address, and what became of the last nights. */
@ObjectType({ description: 'A list at an address that is read every night, as its columns were chosen.' })
@Entity({ name: 'list_sources' })
@Index('list_sources_by_name', ['networkId', 'name'], { unique: true })
export class ListSource {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field({ description: 'Name of the list, by which its rows are known again.' })
  @Column({ type: 'text' })
  name: string;

  @Field({ description: 'Begins with https://, up to 1,000 characters.' })
  @Column({ type: 'text' })
  address: string;

  @Column({ name: 'has_header', type: 'boolean' })
  hasHeader: boolean;

  @Column({ type: 'jsonb' })
  columns: ListColumn[];

  @Field(() => ListSourceMode)
  @Column({ type: 'text' })
  mode: ListSourceMode;

  @Field(() => ListRefusal, { nullable: true, description: 'Why it could not be read the last time; null when it could.' })
  @Column({ type: 'text', nullable: true })
  problem: ListRefusal | null;

  /** When the last night began to read it. */
  @Column({ name: 'tried_at', type: 'timestamptz', precision: 3, nullable: true })
  triedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was read without trouble for the last time; null before that.' })
  @Column({ name: 'read_at', type: 'timestamptz', precision: 3, nullable: true })
  readAt: Date | null;

  /** When it was read with all its rows, not only found to be the same. */
  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3, nullable: true })
  changedAt: Date | null;

  /** What the server called that version, to be asked whether there is a newer one. */
  @Column({ type: 'text', nullable: true })
  etag: string | null;

  @Column({ name: 'last_modified', type: 'text', nullable: true })
  lastModified: string | null;

  /** SHA-256 of that version, for servers that call it nothing. */
  @Column({ type: 'text', nullable: true })
  digest: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

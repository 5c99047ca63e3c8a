import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CalendarProblem } from './calendar-source.codes.ts';

/** A calendar from which dates of an organisation come. */
@ObjectType({ description: 'A calendar from which dates of an organisation come: a file, or an address that is read again and again.' })
@Entity({ name: 'calendar_sources' })
@Index('calendar_sources_by_address', { synchronize: false })
@Index('calendar_sources_due', { synchronize: false })
export class CalendarSource {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId: string | null;

  @Field({ description: 'What the calendar calls itself, else the name of the file or the host of the address.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'null for a file.' })
  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Field({ description: 'Whether its address is read again every few hours.' })
  @Column({ type: 'boolean' })
  refreshes: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was read without trouble for the last time.' })
  @Column({ name: 'last_read_at', type: 'timestamptz', precision: 3, nullable: true })
  lastReadAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it is read again by itself; null when it is not.' })
  @Column({ name: 'next_read_at', type: 'timestamptz', precision: 3, nullable: true })
  nextReadAt: Date | null;

  @Field(() => CalendarProblem, { nullable: true, description: 'Why it could not be read the last time; null when it could.' })
  @Column({ type: 'text', nullable: true })
  problem: CalendarProblem | null;

  /** How often in a row it could not be read. */
  @Column({ type: 'integer', default: 0 })
  failures: number;

  /** What the server called the last version, to be asked whether there is a newer one. */
  @Column({ type: 'text', nullable: true })
  etag: string | null;

  @Column({ name: 'last_modified', type: 'text', nullable: true })
  lastModified: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

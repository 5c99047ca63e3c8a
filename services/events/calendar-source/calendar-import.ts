import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CalendarReport } from './calendar-report.ts';
import { CalendarImportState, CalendarProblem } from './calendar-source.codes.ts';

registerEnumType(CalendarImportState, {
  name: 'CalendarImportState',
  description: 'How far the import of a calendar has come.',
  valuesConfig: {
    READING: { description: 'It is being read for the preview.' },
    READY: { description: '`report` says what it would change; nothing was written.' },
    IMPORTING: { description: 'It is being written.' },
    DONE: { description: '`report` says what it changed.' },
    FAILED: { description: 'Nothing was written; `problem` says why.' },
  },
});
registerEnumType(CalendarProblem, {
  name: 'CalendarProblem',
  description: 'Why a calendar could not be read.',
  valuesConfig: {
    ADDRESS: { description: 'It does not begin with https:// or http://, or has a name or password in it.' },
    NOT_PUBLIC: { description: 'The address does not lead to a public server.' },
    REDIRECTS: { description: 'The address leads on and on.' },
    STATUS: { description: 'The server refuses, or has no such page.' },
    TOO_LARGE: { description: 'More than 10 MB.' },
    TOO_SLOW: { description: 'The server takes more than 20 seconds.' },
    UNREACHABLE: { description: 'There is no such server, or it can not be reached, or breaks off.' },
    NOT_A_CALENDAR: { description: 'It is no file of RFC 5545.' },
    TOO_COSTLY: { description: 'It takes too much time or memory to be read.' },
    NOT_VERIFIED: { description: 'The organisation is not verified any more.' },
  },
});

/** A calendar that is read once: for a preview, and then to be written. It is erased a while after. */
@ObjectType({ description: 'A calendar that is being brought into an organisation, or was. Gone after 30 days.' })
@Entity({ name: 'calendar_imports' })
@Index('calendar_imports_by_source', ['sourceId', 'createdAt'])
@Index('calendar_imports_by_age', ['createdAt'])
export class CalendarImport {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId: string | null;

  /** The calendar that it is a new version of; of one that was imported, the calendar that it became. */
  @Column({ name: 'source_id', type: 'uuid', nullable: true })
  sourceId: string | null;

  @Field({ description: 'Of the file, or the host of the address.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'From where it is read; null for a file.' })
  @Column({ type: 'text', nullable: true })
  address: string | null;

  /** The file until it is written; what stands behind an address from the preview on. */
  @Column({ type: 'bytea', nullable: true, select: false })
  content: Buffer | null;

  @Field(() => CalendarImportState)
  @Column({ type: 'text' })
  state: CalendarImportState;

  @Field(() => CalendarProblem, { nullable: true })
  @Column({ type: 'text', nullable: true })
  problem: CalendarProblem | null;

  @Field(() => CalendarReport, { nullable: true, description: 'null until it is read.' })
  @Column({ type: 'jsonb', nullable: true })
  report: CalendarReport | null;

  /** Whether the address is to be read again and again. */
  @Column({ type: 'boolean', default: false })
  refreshes: boolean;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

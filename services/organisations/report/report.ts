import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { ReportDecision, ReportKind, ReportReason, ReportStatus } from './report.codes.ts';

registerEnumType(ReportKind, { name: 'ReportKind', description: 'What can be reported to the coordinators: a posting, an organisation, an event, a message.' });
registerEnumType(ReportReason, { name: 'ReportReason', description: 'Why it is reported: wrong or outdated, advertising, fraud, offensive, dangerous, other.' });
registerEnumType(ReportStatus, { name: 'ReportStatus', description: 'Whether coordinators have closed the report.' });
registerEnumType(ReportDecision, { name: 'ReportDecision', description: 'What came of it: nothing to do, corrected, its organisation was asked to change it, removed, organisation suspended, passed on to somebody else.' });

/** Something that somebody wants coordinators to look at. Nobody learns who reported. */
@ObjectType({ description: 'Something that somebody wants the coordinators to look at. Who reported is not shown.' })
@Entity({ name: 'reports' })
@Index('reports_by_network', ['networkId', 'status', 'id'])
@Index('reports_open_once', { synchronize: false })
export class Report {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Field(() => ReportKind)
  @Column({ type: 'text' })
  kind: ReportKind;

  @Field(() => ID)
  @Column({ name: 'object_id', type: 'uuid' })
  objectId: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field(() => ReportReason)
  @Column({ type: 'text' })
  reason: ReportReason;

  @Field(() => String, { nullable: true, description: 'Plain text.' })
  @Column({ type: 'text', nullable: true })
  comment: string | null;

  @Column({ name: 'reporter_id', type: 'uuid', nullable: true })
  reporterId: string | null;

  @Field(() => ReportStatus)
  @Column({ type: 'text', default: 'OPEN' })
  status: ReportStatus;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => ReportDecision, { nullable: true })
  @Column({ type: 'text', nullable: true })
  decision: ReportDecision | null;

  @Field(() => String, { nullable: true, description: 'What the coordinators noted when they closed it.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  @Column({ name: 'closed_at', type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;
}

export const ReportConnection = connectionOf(Report, 'Report');

@ObjectType()
export class ReportContentPayload {
  @Field(() => ReportStatus, { description: 'The same whether or not the thing was reported before.' })
  status: ReportStatus;
}

@ObjectType()
export class CloseReportPayload {
  @Field(() => Report)
  report: Report;
}

import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { ModeratedType, ModerationDeed, ModerationKind } from './moderation.codes.ts';

registerEnumType(ModeratedType, { name: 'ModeratedType', description: 'What coordinators look at: a posting, an event with all its dates, an organisation, a message.' });
registerEnumType(ModerationKind, {
  name: 'ModerationKind',
  description: 'Why something waits for the coordinators: an organisation to be checked, a report, a conspicuous text, a check that ends within 30 days or has ended, an objection to a decision.',
});
registerEnumType(ModerationDeed, {
  name: 'ModerationDeed',
  description:
    'What coordinators decide: it stays, its organisation is asked to change it, it is taken down until they bring it back, it is passed on to somebody else; and about a decision: it is taken back, which brings back what was taken down, or upheld.',
});

/** What coordinators decided about something that an organisation published. The organisation, title and slug of a posting are known once the subgraph that owns it has answered. */
@ObjectType({ description: 'What coordinators decided about something that an organisation published, and what it says to that. For the organisation and the coordinators.' })
@Entity({ name: 'moderation_decisions' })
@Index('moderation_decisions_by_network', ['networkId', 'id'])
@Index('moderation_decisions_by_organisation', ['organisationId', 'id'])
@Index('moderation_decisions_by_object', ['objectId', 'id'])
@Index('moderation_decisions_by_token', ['tokenHash'], { unique: true, where: 'token_hash IS NOT NULL' })
@Index('moderation_objections', ['networkId', 'objectedAt'], { where: 'objected_at IS NOT NULL AND answered_at IS NULL' })
export class ModerationDecision {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field(() => ModerationKind, { description: 'What it came from.' })
  @Column({ name: 'case_kind', type: 'text' })
  caseKind: ModerationKind;

  @Field(() => ModeratedType)
  @Column({ name: 'object_type', type: 'text' })
  objectType: ModeratedType;

  @Column({ name: 'object_id', type: 'uuid' })
  objectId: string;

  @Field(() => ModerationDeed)
  @Column({ type: 'text' })
  deed: ModerationDeed;

  @Field(() => String, { nullable: true, description: 'Plain text, for whoever published it; for coordinators alone with KEEP and PASS_ON.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'decided_at', type: 'timestamptz', precision: 3 })
  decidedAt: Date;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  @Field(() => String, { nullable: true, description: 'What the thing was called then; null until that is known, and of what is gone.' })
  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in addresses.' })
  @Column({ type: 'text', nullable: true })
  slug: string | null;

  @Column({ name: 'mailed_at', type: 'timestamptz', precision: 3, nullable: true })
  mailedAt: Date | null;

  /** SHA-256 of the token by which the mail lets one object; null until it is sent. */
  @Column({ name: 'token_hash', type: 'bytea', nullable: true, select: false })
  tokenHash: Buffer | null;

  @Field(() => String, { nullable: true, description: 'What the organisation objects, in plain text.' })
  @Column({ type: 'text', nullable: true })
  objection: string | null;

  @Column({ name: 'objected_by', type: 'uuid', nullable: true })
  objectedBy: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  @Column({ name: 'objected_at', type: 'timestamptz', precision: 3, nullable: true })
  objectedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the objection was answered; the answer is a decision of its own.' })
  @Column({ name: 'answered_at', type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was taken back, which is a decision of its own.' })
  @Column({ name: 'taken_back_at', type: 'timestamptz', precision: 3, nullable: true })
  takenBackAt: Date | null;
}

export const ModerationDecisionConnection = connectionOf(ModerationDecision, 'ModerationDecision');

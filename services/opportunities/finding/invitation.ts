import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { connectionOf } from '../../shared/connection.ts';
import { InvitationStatus } from './finding.codes.ts';

registerEnumType(InvitationStatus, {
  name: 'VolunteerInvitationStatus',
  description: 'WAITING: not answered, or not in time. INTERESTED: a conversation has begun. DECLINED: this time it does not fit.',
});

/** A posting's organisation asks a volunteer who may be found. The volunteer and the members of the organisation see it, nobody else. */
@ObjectType({ description: 'An organisation invites a volunteer who may be found to one of its postings. Only these two see it. No address of either side is in it.' })
@Entity({ name: 'volunteer_invitations' })
@Index('volunteer_invitations_by_token', ['tokenHash'], { unique: true })
@Index('volunteer_invitations_by_person', ['personId', 'invitedAt'])
@Index('volunteer_invitations_by_opportunity', ['opportunityId', 'invitedAt'])
@Index('volunteer_invitations_by_time', ['invitedAt'])
export class VolunteerInvitation {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'opportunity_id', type: 'uuid' })
  opportunityId: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  /** Null when the person has had their account erased. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Field({ description: 'What the volunteer wanted to be called when they were invited.' })
  @Column({ type: 'text' })
  name: string;

  /** Where the mail goes; shown to nobody. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  locale: Locale;

  @Field({ description: 'What the organisation wrote; plain text, 20 to 2,000 characters.' })
  @Column({ type: 'text' })
  message: string;

  @Field(() => InvitationStatus)
  @Column({ type: 'text' })
  status: InvitationStatus;

  /** SHA-256 of the token of the mail; null when the person has gone. */
  @Column({ name: 'token_hash', type: 'bytea', nullable: true })
  tokenHash: Buffer | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'invited_at', type: 'timestamptz', precision: 3 })
  invitedAt: Date;

  @Field(() => GraphQLDateTime, { description: '30 days after the invitation.' })
  @Column({ name: 'answerable_until', type: 'timestamptz', precision: 3 })
  answerableUntil: Date;

  /** When the mail was handed over. */
  @Column({ name: 'sent_at', type: 'timestamptz', precision: 3, nullable: true })
  sentAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the volunteer answered; null while they have not.' })
  @Column({ name: 'answered_at', type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The conversation that came of it.' })
  @Column({ name: 'inquiry_id', type: 'uuid', nullable: true })
  inquiryId: string | null;
}

export const VolunteerInvitationConnection = connectionOf(VolunteerInvitation, 'VolunteerInvitation');
export type VolunteerInvitationConnection = InstanceType<typeof VolunteerInvitationConnection>;

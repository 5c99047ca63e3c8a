import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { ThreadStatus } from '../inquiry/inquiry.codes.ts';
import { Opportunity } from '../opportunity/opportunity.ts';
import { KEPT_DAYS } from './help-request.codes.ts';

/** Where the accepted volunteer finds the person whom they help. */
@ObjectType({ description: 'Where the accepted volunteer finds the person whom they help. Nobody else gets it but the coordinators of the network.' })
export class HelpContact {
  /** Of the posting. */
  id: string;

  @Field()
  personName: string;

  @Field({ description: 'Street, number, and whatever it takes to find the door; one line.' })
  street: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'What else the volunteer should know; plain text.' })
  note: string | null;
}

@ObjectType({ description: 'A volunteer who wrote about a help request, as the coordinators of the network see them.' })
export class HelpVolunteer {
  @Field(() => ID)
  inquiryId: string;

  @Field({ description: 'What they want to be called.' })
  name: string;

  @Field(() => ThreadStatus)
  status: ThreadStatus;

  @Field(() => GraphQLDateTime)
  askedAt: Date;
}

/** What a coordinator took down of a person without internet. The posting that everybody sees says nothing of who it is. */
@ObjectType({ description: 'A help request that a coordinator took by telephone: the posting, and the person behind it. For the coordinators of its network.' })
@Entity({ name: 'help_requests' })
@Index('help_requests_by_network', ['networkId', 'takenAt'])
@Index('help_requests_by_end', ['endedAt'])
export class HelpRequest implements HelpContact {
  /** Of the posting, too. */
  @Field(() => ID)
  @PrimaryColumn({ name: 'opportunity_id', type: 'uuid' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field()
  @Column({ name: 'person_name', type: 'text' })
  personName: string;

  @Field()
  @Column({ type: 'text' })
  street: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'taken_at', type: 'timestamptz', precision: 3 })
  takenAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When somebody was found, it was taken off or it ran out, or the last day of the work if that is later; noticed within an hour. Null while it runs.' })
  @Column({ name: 'ended_at', type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  /** Not in the table. */
  @Field({ description: 'Whether `renewHelpRequest` would show it for longer: while there is a crisis, and once after it where its life was shortened.' })
  isRenewable: boolean;

  /** Not in the table. */
  @Field(() => Opportunity, { description: 'What everybody sees.' })
  opportunity: Opportunity;

  /** Not in the table. */
  @Field(() => [HelpVolunteer], { description: 'Who wrote about it, the latest first; at most 50.' })
  volunteers: HelpVolunteer[];

  @Field(() => GraphQLDateTime, { nullable: true, description: `${KEPT_DAYS} days after its end, when all of it is erased; null while it runs.` })
  get erasedAt(): Date | null {
    return this.endedAt && new Date(this.endedAt.getTime() + KEPT_DAYS * 86_400_000);
  }
}

export const HelpRequestConnection = connectionOf(HelpRequest, 'HelpRequest');
export type HelpRequestConnection = InstanceType<typeof HelpRequestConnection>;

import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Step } from './lifecycle.ts';

registerEnumType(Step, {
  name: 'VerificationStep',
  description: 'What was done about the standing of an organisation. RESUBMIT and ANSWER are steps of its owners, the others of coordinators.',
});

/** One step in the checking of an organisation; `version` is the organisation's after it, so that no two steps follow the same state. */
@ObjectType({ description: 'One step in the checking of an organisation: verified, asked back, rejected, suspended ... Its owners and the coordinators see it.' })
@Entity({ name: 'decisions' })
@Unique('decisions_organisation_id_version_key', ['organisationId', 'version'])
export class Decision {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Field(() => Step)
  @Column({ type: 'text' })
  step: Step;

  @Field(() => String, { nullable: true, description: 'The reason, the question or the answer, in plain text.' })
  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'decided_at', type: 'timestamptz', precision: 3 })
  decidedAt: Date;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'mailed_at', type: 'timestamptz', precision: 3, nullable: true })
  mailedAt: Date | null;
}

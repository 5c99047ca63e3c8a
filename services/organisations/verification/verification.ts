import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What about an organisation was checked. */
export const VerificationSubject = {
  REGISTER_ENTRY: 'REGISTER_ENTRY',
  TAX_EXEMPTION: 'TAX_EXEMPTION',
  PERSON_IN_CHARGE: 'PERSON_IN_CHARGE',
  ADDRESS: 'ADDRESS',
} as const;
export type VerificationSubject = (typeof VerificationSubject)[keyof typeof VerificationSubject];

registerEnumType(VerificationSubject, { name: 'VerificationSubject', description: 'What about an organisation was checked.' });

/** One fact that was checked, with its provenance. */
@ObjectType({ description: 'One fact about an organisation that was checked: what, when, by which body, until when.' })
@Entity({ name: 'verifications' })
@Index('verifications_by_organisation', ['organisationId'])
export class Verification {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Field(() => VerificationSubject)
  @Column({ type: 'text' })
  subject: VerificationSubject;

  @Field(() => GraphQLLocalDate)
  @Column({ name: 'checked_on', type: 'date' })
  checkedOn: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which the check counts; null when it does not lapse.' })
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil: string | null;

  @Field({ description: 'The body that checked, e.g. the coordination of the town; never a person.' })
  @Column({ name: 'checked_by', type: 'text' })
  checkedBy: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  note: string | null;
}

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { VerificationMethod, VerificationSubject } from './verification.codes.ts';

registerEnumType(VerificationSubject, { name: 'VerificationSubject', description: 'What about an organisation was checked.' });
registerEnumType(VerificationMethod, {
  name: 'VerificationMethod',
  description: 'How it was checked: by an extract of the register, by seeing the notice of the tax office, by a call, a visit, because the people are known in person, or otherwise.',
});

/** One fact that was checked, with its provenance. */
@ObjectType({ description: 'One fact about an organisation that was checked: what, how, when, by which body, until when.' })
@Entity({ name: 'verifications' })
@Index('verifications_by_organisation', ['organisationId'])
@Index('verifications_by_end', { synchronize: false })
export class Verification {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Field(() => VerificationSubject)
  @Column({ type: 'text' })
  subject: VerificationSubject;

  @Field(() => VerificationMethod, { nullable: true, description: 'Null for checks of which that is not known, e.g. imported ones.' })
  @Column({ type: 'text', nullable: true })
  how: VerificationMethod | null;

  @Field(() => String, { nullable: true, description: 'How, in a few words, where `how` is OTHER.' })
  @Column({ name: 'how_in_words', type: 'text', nullable: true })
  howInWords: string | null;

  @Field(() => GraphQLLocalDate)
  @Column({ name: 'checked_on', type: 'date' })
  checkedOn: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which the check counts; null when it does not lapse.' })
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil: string | null;

  @Field({ description: 'The body that checked, e.g. the coordination of the town; never a person.' })
  @Column({ name: 'checked_by', type: 'text' })
  checkedBy: string;

  @Field(() => String, { nullable: true, description: 'What the coordination adds, for everybody to read.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;
}

export const VerificationConnection = connectionOf(Verification, 'Verification');

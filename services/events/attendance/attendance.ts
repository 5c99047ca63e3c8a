import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Registration } from '../registration/registration.ts';

/** Whether somebody who had registered came. Only the organisation's members write it. */
@ObjectType({ description: 'Whether somebody who had registered came, as the organisation says.' })
@Entity({ name: 'attendances' })
@Index('attendances_by_certificate', ['certificateCode'], { unique: true })
export class Attendance {
  @PrimaryColumn({ name: 'registration_id', type: 'uuid' })
  registrationId: string;

  @Field({ description: 'False: had registered and did not come.' })
  @Column({ type: 'boolean' })
  attended: boolean;

  /** That count; 0 when not attended. */
  @Column({ type: 'integer' })
  minutes: number;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'recorded_at', type: 'timestamptz', precision: 3 })
  recordedAt: Date;

  @Field(() => String, { nullable: true, description: 'By which anyone can check the certificate; null before the person asked for one.' })
  @Column({ name: 'certificate_code', type: 'text', nullable: true })
  certificateCode: string | null;

  @Column({ name: 'issued_at', type: 'timestamptz', precision: 3, nullable: true })
  issuedAt: Date | null;
}

@ObjectType({ description: 'The events that somebody came to, as the organisations say.' })
export class AttendanceRecord {
  @Field(() => Float, { description: 'Hours of all of them, in quarters.' })
  hours: number;

  @Field(() => Int)
  count: number;

  @Field(() => [Registration], { description: 'The latest event first, 100 at most.' })
  registrations: Registration[];
}

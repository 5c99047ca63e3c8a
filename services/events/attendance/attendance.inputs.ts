import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Registration } from '../registration/registration.ts';

@InputType()
export class RecordAttendanceInput {
  @Field(() => ID)
  registrationId: string;

  @Field(() => Boolean, { nullable: true, description: 'Came, did not come, or null: nothing is known.' })
  attended?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Hours that count, in quarters, above 0 and at most 400. As long as the event lasts when not given; needed where that is more than 12 hours.' })
  hours?: number | null;
}

@InputType({ description: 'Exactly one of id and token.' })
export class IssueCertificateInput {
  @Field(() => ID, { nullable: true, description: "Of one's own registration." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the link in a mail about the registration.' })
  token?: string | null;
}

@ObjectType()
export class RecordAttendancePayload {
  @Field(() => Registration)
  registration: Registration;
}

@ObjectType()
export class IssueCertificatePayload {
  @Field({ description: 'The number of the certificate; the same when it was issued before.' })
  code: string;
}

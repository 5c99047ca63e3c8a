import { Field, ObjectType } from 'type-graphql';
import { VerificationCase } from './verification-case.ts';
import { Verification } from './verification.ts';

@ObjectType()
export class VerificationStepPayload {
  @Field(() => VerificationCase, { description: 'As it stands after the step.' })
  case: VerificationCase;
}

@ObjectType()
export class RecordCheckPayload {
  @Field(() => Verification)
  check: Verification;
}

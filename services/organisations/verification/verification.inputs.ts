import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { VerificationMethod, VerificationSubject } from './verification.codes.ts';

@InputType({ description: 'One fact that was checked.' })
export class CheckInput {
  @Field(() => VerificationSubject)
  subject: VerificationSubject;

  @Field(() => VerificationMethod)
  how: VerificationMethod;

  @Field(() => String, { nullable: true, description: 'With OTHER, and only then: how, in 3 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(3, 100)
  howInWords?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'Not in the future.' })
  checkedOn: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which the check counts; null when it does not lapse.' })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'For everybody to read, e.g. "VR 4711 Wittlich": up to 300 characters.' })
  @PlainText()
  @TrimmedLength(0, 300)
  note?: string | null;
}

@InputType()
export class RecordCheckInput extends CheckInput {
  @Field(() => ID)
  organisationId: string;
}

@InputType({ description: 'Which organisation, and which state of it was looked at.' })
class StepInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the decision is about; when it has moved on, CONFLICT.' })
  version: number;
}

@InputType()
export class VerifyOrganisationInput extends StepInput {
  @Field(() => [CheckInput], { defaultValue: [], description: 'Checks to record with it, at most 20. One check that still counts is needed, from here or from before.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  checks: CheckInput[];
}

@InputType({ description: 'A decision that needs a reason: to reject, suspend or reinstate.' })
export class ReasonedStepInput extends StepInput {
  @Field({ description: 'For the organisation to read: 10 to 2,000 characters of plain text.' })
  @PlainText()
  @TrimmedLength(10, 2000)
  reason: string;
}

@InputType()
export class AskBackInput extends StepInput {
  @Field({ description: 'For the organisation to read and answer: 10 to 2,000 characters of plain text.' })
  @PlainText()
  @TrimmedLength(10, 2000)
  question: string;
}

@InputType()
export class AnswerQuestionInput extends StepInput {
  @Field({ description: 'For the coordinators: 2 to 2,000 characters of plain text.' })
  @PlainText()
  @TrimmedLength(2, 2000)
  answer: string;
}

@InputType()
export class ResubmitOrganisationInput extends StepInput {
  @Field({ description: 'What has changed, for the coordinators: 2 to 2,000 characters of plain text.' })
  @PlainText()
  @TrimmedLength(2, 2000)
  message: string;
}

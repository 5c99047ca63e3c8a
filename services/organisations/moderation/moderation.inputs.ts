import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PlainText, TrimmedLength } from '../../shared/text-rules.ts';
import { ModerationClaim, ModerationDeed, ModerationKind } from './moderation.codes.ts';
import { ModerationCase } from './moderation-case.ts';
import { ModerationDecision } from './moderation-decision.ts';

@InputType({ description: 'Every field that is set must hold.' })
export class ModerationFilter {
  @Field(() => [ModerationKind], { nullable: true, description: 'Any of them.' })
  @ArrayMaxSize(10)
  kinds?: ModerationKind[] | null;

  @Field(() => ModerationClaim, { nullable: true })
  claim?: ModerationClaim | null;
}

@InputType()
export class ModerationCaseInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class DecideModerationCaseInput {
  @Field(() => ID)
  id: string;

  @Field(() => ModerationDeed, { description: 'One of the `deeds` of the case.' })
  deed: ModerationDeed;

  @Field(() => String, { nullable: true, description: 'Plain text, up to 2,000 characters; at least 10, and needed, where whoever published it is told: with all but KEEP and PASS_ON.' })
  @PlainText()
  @TrimmedLength(0, 2000)
  reason?: string | null;
}

@InputType()
export class TakeBackDecisionInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'For whoever published it: 10 to 2,000 characters of plain text.' })
  @PlainText()
  @TrimmedLength(10, 2000)
  reason: string;
}

@InputType()
export class ObjectToDecisionInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'For the coordinators: 10 to 2,000 characters of plain text.' })
  @PlainText()
  @TrimmedLength(10, 2000)
  objection: string;
}

@InputType()
export class ObjectByLinkInput {
  @Field({ description: 'As it stands in the link of the mail; good for 30 days from the decision on, and for one objection.' })
  token: string;

  @Field({ description: 'For the coordinators: 10 to 2,000 characters of plain text.' })
  @PlainText()
  @TrimmedLength(10, 2000)
  objection: string;
}

@ObjectType()
export class ModerationCasePayload {
  @Field(() => ModerationCase)
  case: ModerationCase;
}

@ObjectType()
export class ModerationDecisionPayload {
  @Field(() => ModerationDecision)
  decision: ModerationDecision;
}

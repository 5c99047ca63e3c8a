import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PlainText, TrimmedLength } from '../../shared/text-rules.ts';
import { Network } from '../network/network.ts';
import { CrisisCause, CrisisEnd, CRISIS_DAYS, MOST_CRISIS_DAYS } from './crisis.codes.ts';

@InputType({ description: 'A crisis as it shall be. At least one of the two messages, else MESSAGE_MISSING.' })
export class SaveCrisisInput {
  @Field(() => ID)
  networkId: string;

  @Field(() => Int, { description: 'The version that was read, or 0 to switch it on; a stale one is CONFLICT.' })
  version: number;

  @Field(() => CrisisCause)
  cause: CrisisCause;

  @Field(() => String, { nullable: true, description: 'What has happened and what is needed, in German: plain text of up to 300 characters.' })
  @PlainText()
  @TrimmedLength(0, 300)
  messageDe?: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @PlainText()
  @TrimmedLength(0, 300)
  messageEn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: `Its last day, at most ${MOST_CRISIS_DAYS} days from today (else TOO_LATE) and not in the past (else IN_THE_PAST). Left out, it lasts ${CRISIS_DAYS} days from now.` })
  endsOn?: string | null;
}

@InputType()
export class EndCrisisInput {
  @Field(() => ID)
  networkId: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;

  @Field(() => CrisisEnd)
  reason: CrisisEnd;
}

@ObjectType()
export class CrisisPayload {
  @Field(() => Network, { description: 'The network as it stands now.' })
  network: Network;
}

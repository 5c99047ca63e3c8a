import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { TextFlag } from '../../shared/text-flags.ts';
import { ModeratedType, ModerationClaim, ModerationKind } from './moderation.codes.ts';

registerEnumType(TextFlag, {
  name: 'TextFlag',
  description: 'What is conspicuous about a text: a link, an e-mail address, a telephone number, at least three other postings that say the same, that it was changed while it is taken down.',
});
registerEnumType(ModerationClaim, { name: 'ModerationClaim', description: 'Whose a case is for now: nobody has taken it, the viewer has, somebody else has.' });

/** A line of the queue; it is read from where the matter itself is kept. */
@ObjectType({ description: 'Something that waits for the coordinators of a network.' })
export class ModerationCase {
  @Field(() => ID)
  id: string;

  @Field(() => ModerationKind)
  kind: ModerationKind;

  /** Of the matter itself: an organisation, report, flagged text, check or decision. */
  matterId: string;

  networkId: string;

  @Field(() => GraphQLDateTime, { description: 'Since when it waits.' })
  since: Date;

  @Field(() => ModeratedType)
  objectType: ModeratedType;

  objectId: string;

  organisationId: string | null;

  @Field(() => [TextFlag], { description: 'Of a FLAGGED_TEXT: what is conspicuous.' })
  flags: TextFlag[];

  claimedBy: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it is left to whoever has taken it; null when nobody has.' })
  claimedUntil: Date | null;
}

export const ModerationCaseConnection = connectionOf(ModerationCase, 'ModerationCase');

@ObjectType({ description: 'How many cases of a kind wait.' })
export class ModerationCount {
  @Field(() => ModerationKind)
  kind: ModerationKind;

  @Field(() => Int)
  count: number;
}

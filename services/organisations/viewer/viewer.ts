import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { MemberRole } from '../../shared/viewer.ts';

registerEnumType(MemberRole, {
  name: 'MemberRole',
  description: 'What a member may do: an EDITOR edits the page and its offers and answers people; an OWNER also manages members and may hand the organisation over.',
});

@ObjectType({ description: 'That a person acts for an organisation.' })
export class Membership {
  @Field(() => MemberRole)
  role: MemberRole;

  /** Resolved to the organisation. */
  organisationId: string;
}

/** The person who is signed in, as they see themselves. */
@ObjectType({ description: 'The person who is signed in. Nobody sees the viewer of somebody else.' })
@Directive('@key(fields: "id")')
export class Viewer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'What they want to be called; null while they have not said.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Where their mails go. Nobody else sees it.' })
  email: string | null;

  @Field(() => Locale)
  locale: Locale;

  @Field({ description: 'Runs the installation.' })
  isOperator: boolean;
}

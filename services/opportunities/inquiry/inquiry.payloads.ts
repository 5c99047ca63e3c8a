import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ContactStatus } from './inquiry.codes.ts';
import { Inquiry } from './inquiry.ts';

registerEnumType(ContactStatus, {
  name: 'ContactStatus',
  description: 'CONFIRMATION_SENT: a mail with a link is under way; nothing reaches the organisation before the link is used. SENT: the organisation has it.',
});

@ObjectType()
export class ContactOrganiserPayload {
  @Field(() => ContactStatus, { description: 'The same for every address, so that it tells nothing about anybody.' })
  status: ContactStatus;

  @Field(() => Inquiry, { nullable: true, description: 'The thread that is open now; null while a confirmation is asked for.' })
  inquiry: Inquiry | null;
}

@ObjectType()
export class ConfirmInquiryPayload {
  @Field({ description: 'Who gets the message now.' })
  organisationName: string;

  @Field(() => String, { description: 'The token of the private link to the thread, by which the sender follows and answers it without an account.' })
  threadToken: string;

  /** Resolved to the opportunity by the resolver. */
  opportunityId: string | null;
}

import { Field, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'That somebody means it.' })
export class EraseViewerInput {
  @Field({ description: "The viewer's own e-mail address, typed once more." })
  confirm: string;
}

@ObjectType()
export class EraseViewerPayload {
  @Field({ description: 'True: the account is gone, and with it every session. What the other parts keep goes within moments.' })
  erased: boolean;
}

import { Directive, Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The token in a cookie.' })
@Directive('@inaccessible')
export class SessionTokenInput {
  @Field()
  token: string;
}

@InputType({ description: 'Which session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: "One of the viewer's own." })
  id: string;
}

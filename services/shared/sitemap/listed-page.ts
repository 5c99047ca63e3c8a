import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something with a page that everybody may see, for the gateway alone.' })
@Directive('@shareable')
@Directive('@inaccessible')
export class ListedPage {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Its name in addresses.' })
  slug: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was changed last, where that is known.' })
  changedAt: Date | null;
}

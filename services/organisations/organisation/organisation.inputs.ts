import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { OrganisationKind } from './organisation.codes.ts';

@InputType({ description: 'Every field that is set must hold; lists mean "any of".' })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name, purpose or town, also as parts of longer ones, or of the description in any of their German forms; up to 20 words of 200 characters in all.' })
  @MaxLength(200)
  text?: string;

  @Field(() => [OrganisationKind], { nullable: true })
  @ArrayMaxSize(10)
  kinds?: OrganisationKind[];

  @Field(() => [ID], { nullable: true, description: 'Ids of interests in which it is active.' })
  @ArrayMaxSize(50)
  interests?: string[];

  @Field(() => ID, { nullable: true })
  network?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is glad of people who lend a hand.' })
  lookingForHelpers?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is glad of new members.' })
  lookingForMembers?: boolean;
}

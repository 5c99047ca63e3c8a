import { ArrayMaxSize, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'How often a page was shown on a day.' })
@Directive('@inaccessible')
export class PageViewInput {
  @Field(() => GraphQLLocalDate)
  day: string;

  @Field({ description: 'Kind of page.' })
  @Matches(/^[a-z]{1,20}$/)
  kind: string;

  @Field({ description: 'Its name in the address; may be empty.' })
  @MaxLength(200)
  slug: string;

  @Field(() => Int)
  @Min(1)
  count: number;
}

@InputType({ description: 'What the gateway has counted since the last time.' })
@Directive('@inaccessible')
export class PageViewsInput {
  @Field(() => [PageViewInput])
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  views: PageViewInput[];
}

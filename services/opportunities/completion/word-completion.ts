import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A way to go on with a typed text.' })
export class WordCompletion {
  @Field({ description: 'The whole text, its last word completed; good as `OpportunityFilter.text`.' })
  text: string;

  @Field(() => Int, { description: 'How many live postings a search for it finds, 1 to 100; 100 stands for "or more".' })
  count: number;
}

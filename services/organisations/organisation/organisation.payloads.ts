import { Field, Float, ObjectType } from 'type-graphql';
import { Organisation } from './organisation.ts';

@ObjectType({ description: 'An organisation that may be the one that is being registered.' })
export class SimilarOrganisation {
  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  town: string | null;

  @Field(() => Float, { description: 'How alike the names are, 0..1.' })
  likeness: number;

  @Field(() => Organisation, { nullable: true, description: 'Its page; null while it waits for its check.' })
  organisation: Organisation | null;
}

@ObjectType({ description: 'Either the organisation, or what it may be a duplicate of.' })
export class RegisterOrganisationPayload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation, which waits for its check; null when nothing was written since similar ones are there.' })
  organisation: Organisation | null;

  @Field(() => [SimilarOrganisation], { description: 'What it may be a duplicate of, the most likely first, at most 5; ask again with `acceptDuplicate`.' })
  similar: SimilarOrganisation[];
}

@ObjectType()
export class UpdateOrganisationPayload {
  @Field(() => Organisation)
  organisation: Organisation;
}

import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The bytes of a document. Browsers get them from its `url`.' })
export class DocumentFile {
  id: string;

  @Field(() => Int, { description: 'Of the whole document.' })
  size: number;

  @Field({ description: 'E.g. `application/pdf`.' })
  mediaType: string;

  @Field({ description: 'Under which it is saved: ASCII letters, digits and hyphens with the ending of its format.' })
  name: string;

  @Field({ description: 'Whether everybody may read it, so that it may be kept in caches.' })
  isPublic: boolean;
}

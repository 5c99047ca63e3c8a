import { Field, ID, ObjectType } from 'type-graphql';
import { Picture } from './picture.ts';

@ObjectType()
export class UploadPicturePayload {
  @Field(() => Picture)
  picture: Picture;
}

@ObjectType()
export class RemovePicturePayload {
  @Field(() => ID, { description: 'Of the picture that is gone.' })
  id: string;
}

@ObjectType({ description: 'The bytes of a picture. Browsers get them from its `url`.' })
export class PictureFile {
  @Field({ description: 'WebP in base64.' })
  data: string;

  @Field({ description: 'Whether everybody may see it, so that it may be kept in caches.' })
  isPublic: boolean;
}

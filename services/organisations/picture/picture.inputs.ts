import { IsBase64, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { MOST_BYTES_IN, PicturePurpose } from './picture.codes.ts';

/** A file, and what is to be seen in it. */
@InputType()
export class PictureInput {
  @Field({ description: 'The file in base64: PNG, JPEG or WebP, at most 1.4 MB and 24 megapixels.' })
  @MaxLength(Math.ceil(MOST_BYTES_IN / 3) * 4, { message: 'must not have more than 1.4 MB' })
  @IsBase64({}, { message: 'must be base64' })
  data: string;

  @Field({ description: 'What is to be seen, for people who do not see it: 3 to 200 characters.' })
  @SingleLine()
  @TrimmedLength(3, 200)
  altText: string;
}

@InputType({ description: 'A picture for the page of an organisation. A new logo takes the place of the old one.' })
export class UploadPictureInput extends PictureInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => PicturePurpose)
  purpose: PicturePurpose;
}

@InputType()
export class RemovePictureInput {
  @Field(() => ID)
  id: string;
}

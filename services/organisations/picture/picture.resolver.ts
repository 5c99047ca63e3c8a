import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Organisation } from '../organisation/organisation.ts';
import { RemovePictureInput, UploadPictureInput } from './picture.inputs.ts';
import { PictureFile, RemovePicturePayload, UploadPicturePayload } from './picture.payloads.ts';
import { logoOf, pictureFile, picturesOf, removePicture, uploadPicture, urlOf } from './picture.service.ts';
import { Picture } from './picture.ts';

@Resolver(() => Picture)
export class PictureResolver {
  @Query(() => PictureFile, { nullable: true, description: 'The bytes of a picture for whoever may see its organisation or article; null for everybody else.' })
  pictureFile(@Ctx() context: OrganisationsContext, @Arg('id', () => ID) id: string): Promise<PictureFile | null> {
    return pictureFile(context, id);
  }

  @Mutation(() => UploadPicturePayload, { description: 'For members. The file is encoded anew, without its metadata. May answer RATE_LIMITED, and CONFLICT (TOO_MANY).' })
  uploadPicture(@Ctx() context: OrganisationsContext, @Arg('input', () => UploadPictureInput) input: UploadPictureInput): Promise<UploadPicturePayload> {
    return uploadPicture(context, input);
  }

  @Mutation(() => RemovePicturePayload, { description: 'For members.' })
  removePicture(@Ctx() context: OrganisationsContext, @Arg('input', () => RemovePictureInput) input: RemovePictureInput): Promise<RemovePicturePayload> {
    return removePicture(context, input);
  }

  @FieldResolver(() => String, { description: 'Path on this site at which it is served as WebP; it never shows another picture.' })
  url(@Root() picture: Picture): string {
    return urlOf(picture);
  }
}

@Resolver(() => Organisation)
export class OrganisationPicturesResolver {
  @FieldResolver(() => Picture, { nullable: true, description: 'Its logo, at most 400 pixels wide and high.' })
  logo(@Root() { id }: Organisation, @Ctx() context: OrganisationsContext): Promise<Picture | null> {
    return logoOf(context, id);
  }

  @FieldResolver(() => [Picture], { description: 'Up to 8 pictures of what it does.' })
  pictures(@Root() { id }: Organisation, @Ctx() context: OrganisationsContext): Promise<Picture[]> {
    return picturesOf(context, id);
  }
}

import { signedIn } from '../../shared/authorise.ts';
import { badField } from '../../shared/errors.ts';
import type { OrganisationsContext } from '../context.ts';
import { type EncodedPicture, encodePicture } from './encode-picture.ts';
import { MOST_BYTES_IN, type PicturePurpose } from './picture.codes.ts';

/** A file that somebody uploads, in base64, encoded anew. @throws UNAUTHENTICATED; RATE_LIMITED; BAD_USER_INPUT on `input.data` (NOT_A_PICTURE, TOO_LARGE) */
export async function encodedUpload({ viewer, limits }: Pick<OrganisationsContext, 'viewer' | 'limits'>, data: string, purpose: PicturePurpose): Promise<EncodedPicture> {
  await limits.consume('picture', signedIn(viewer).id);
  const file = Buffer.from(data, 'base64');
  if (file.length > MOST_BYTES_IN) throw badField('input.data', 'TOO_LARGE', 'must not have more than 1.4 MB.');
  const encoded = await encodePicture(file, purpose);
  if (!encoded) throw badField('input.data', 'NOT_A_PICTURE', 'must be a PNG, JPEG or WebP of at most 24 megapixels that is not damaged.');
  return encoded;
}

import { signedIn } from '../../shared/authorise.ts';
import { conflict, forbidden, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { actsFor } from '../membership/membership.access.ts';
import { organisationBy, publicOrganisation } from '../organisation/organisation.service.ts';
import { isPublic } from '../news/news.access.ts';
import { newsArticleBy } from '../news/news.service.ts';
import { encodedUpload } from './encoded-upload.ts';
import { MOST_PICTURES, PicturePurpose } from './picture.codes.ts';
import type { RemovePictureInput, UploadPictureInput } from './picture.inputs.ts';
import type { PictureFile, RemovePicturePayload, UploadPicturePayload } from './picture.payloads.ts';
import { deletePicture, findContent, findPicture, insertPicture, lockAndCount, removeLogo } from './picture.repository.ts';
import type { Picture } from './picture.ts';

/** Where browsers get a picture. The id changes with the picture, so the address may be kept for ever. */
export function urlOf({ id }: Picture): string {
  return `/media/${id}.webp`;
}

/** The logo of an organisation; null when it has none. */
export async function logoOf({ pictures }: OrganisationsContext, organisationId: string): Promise<Picture | null> {
  return (await pictures.load(organisationId)).find(({ purpose }) => purpose === PicturePurpose.LOGO) ?? null;
}

/** The pictures of an organisation without the logo, at most 8. */
export async function picturesOf({ pictures }: OrganisationsContext, organisationId: string): Promise<Picture[]> {
  return (await pictures.load(organisationId)).filter(({ purpose }) => purpose === PicturePurpose.PICTURE);
}

/** Whether everybody may see what a picture belongs to; null when the viewer may not. */
async function isShownToAll(context: OrganisationsContext, { organisationId, newsArticleId }: Picture): Promise<boolean | null> {
  if (organisationId !== null) {
    const organisation = await organisationBy(context, { id: organisationId });
    return organisation && publicOrganisation(organisation) !== null;
  }
  const article = await newsArticleBy(context, { id: newsArticleId });
  return article && isPublic(context, article);
}

/** The bytes of a picture for whoever may see its organisation or its article; null for everybody else. */
export async function pictureFile(context: OrganisationsContext, id: string): Promise<PictureFile | null> {
  const picture = isUuid(id) ? await findPicture(context.db, id) : null;
  const shown = picture && (await isShownToAll(context, picture));
  const content = shown === null ? null : await findContent(context.db, id);
  return content && shown !== null ? { data: content.toString('base64'), isPublic: shown } : null;
}

/** @throws UNAUTHENTICATED, FORBIDDEN, or NOT_FOUND where the organisation is not public, for whoever is no member */
async function requireEditor(context: OrganisationsContext, organisationId: string): Promise<void> {
  signedIn(context.viewer);
  const found = isUuid(organisationId) ? await context.organisations.load(organisationId) : null;
  if (!found) throw notFound('organisation');
  if (!(await actsFor(context, organisationId))) throw publicOrganisation(found) ? forbidden() : notFound('organisation');
}

/**
 * Takes a picture in, encoded anew. Throws what `requireEditor` and `encodedUpload` do; CONFLICT (TOO_MANY) when the organisation has 8 already.
 */
export async function uploadPicture(context: OrganisationsContext, { organisationId, purpose, data, altText }: UploadPictureInput): Promise<UploadPicturePayload> {
  await requireEditor(context, organisationId);
  const encoded = await encodedUpload(context, data, purpose);
  const picture = await context.db.transaction(async (tx) => {
    const count = await lockAndCount(tx, organisationId);
    if (purpose === PicturePurpose.LOGO) await removeLogo(tx, organisationId);
    else if (count >= MOST_PICTURES) {
      const message = `may be ${MOST_PICTURES} at most; remove one first.`;
      throw conflict(`Pictures ${message}`, [{ path: 'input.purpose', code: 'TOO_MANY', message }]);
    }
    return insertPicture(tx, { ...encoded, organisationId, newsArticleId: null, purpose, altText: altText.trim() });
  });
  context.pictures.clear(organisationId);
  return { picture };
}

/** Removes a picture or logo. Throws NOT_FOUND when there is none, and what `requireEditor` does. */
export async function removePicture(context: OrganisationsContext, { id }: RemovePictureInput): Promise<RemovePicturePayload> {
  signedIn(context.viewer);
  const picture = isUuid(id) ? await findPicture(context.db, id) : null;
  if (!picture || picture.organisationId === null) throw notFound('picture');
  await requireEditor(context, picture.organisationId);
  await deletePicture(context.db, id);
  context.pictures.clear(picture.organisationId);
  return { id };
}

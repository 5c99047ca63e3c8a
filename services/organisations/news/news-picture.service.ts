import { signedIn } from '../../shared/authorise.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { PicturePurpose } from '../picture/picture.codes.ts';
import { encodedUpload } from '../picture/encoded-upload.ts';
import { insertPicture, removeNewsPictures } from '../picture/picture.repository.ts';
import type { Picture } from '../picture/picture.ts';
import { requireEditor } from './news.access.ts';
import type { NewsArticle } from './news-article.ts';
import type { RemoveNewsPictureInput, UploadNewsPictureInput } from './news.inputs.ts';
import type { NewsArticlePayload } from './news.payloads.ts';
import { findArticle } from './news.repository.ts';

/** The picture of an article; null when it has none. */
export async function newsPicture({ newsPictures }: OrganisationsContext, { id }: NewsArticle): Promise<Picture | null> {
  return (await newsPictures.load(id))[0] ?? null;
}

async function editable(context: OrganisationsContext, id: string): Promise<NewsArticle> {
  signedIn(context.viewer);
  return requireEditor(context, isUuid(id) ? await findArticle(context.db, { id }) : null).article;
}

/** Gives an article a picture in the place of the one before, which is gone then. Throws what `requireEditor` and `encodedUpload` do. */
export async function uploadNewsPicture(context: OrganisationsContext, { id, data, altText }: UploadNewsPictureInput): Promise<NewsArticlePayload> {
  const article = await editable(context, id);
  const encoded = await encodedUpload(context, data, PicturePurpose.PICTURE);
  await context.db.transaction(async (tx) => {
    await removeNewsPictures(tx, id);
    await insertPicture(tx, { ...encoded, organisationId: null, newsArticleId: id, purpose: PicturePurpose.PICTURE, altText: altText.trim() });
  });
  context.newsPictures.clear(id);
  return { newsArticle: article };
}

/** Removes the picture of an article, if it has one. Throws what `requireEditor` does. */
export async function removeNewsPicture(context: OrganisationsContext, { id }: RemoveNewsPictureInput): Promise<NewsArticlePayload> {
  const article = await editable(context, id);
  await removeNewsPictures(context.db.manager, id);
  context.newsPictures.clear(id);
  return { newsArticle: article };
}

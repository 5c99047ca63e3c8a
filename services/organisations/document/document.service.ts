import type { EntityManager } from 'typeorm';
import { badField, conflictAt, notFound } from '../../shared/errors.ts';
import { signedIn, type SignedIn } from '../../shared/authorise.ts';
import { isUuid } from '../../shared/ids.ts';
import { slugOf } from '../../shared/slug.ts';
import type { OrganisationsContext } from '../context.ts';
import { isPublic, requireEditor } from '../news/news.access.ts';
import type { NewsArticle } from '../news/news-article.ts';
import { recordArticle } from '../news/news-audit.ts';
import { ArticleKind } from '../news/news.codes.ts';
import type { NewsArticlePayload } from '../news/news.payloads.ts';
import { findArticle, holdArticle } from '../news/news.repository.ts';
import { newsArticleBy } from '../news/news.service.ts';
import type { ArticleDocument } from './article-document.ts';
import { type DocumentFormat, endingOf, MEDIA_TYPES, MOST_BYTES, MOST_DOCUMENTS } from './document.codes.ts';
import { problemOf } from './document-problem.ts';
import type { DocumentFile } from './document-file.ts';
import type { ArrangeDocumentsInput, RemoveDocumentInput, UploadDocumentInput } from './document.inputs.ts';
import { arrangeDocuments, deleteDocument, findBytes, findDocument, findDocuments, insertDocument } from './document.repository.ts';
import { inspectDocument } from './inspection/inspect-document.ts';
import { attachWaiting } from './waiting/waiting-document.repository.ts';

/** Where browsers get a document. The id changes with the file, so the address may be kept for ever. */
export function urlOf({ id, format }: ArticleDocument): string {
  return `/media/${id}.${endingOf(format)}`;
}

/** A document as it is served, for whoever may read its article; null for everybody else. */
export async function documentFile(context: OrganisationsContext, id: string): Promise<DocumentFile | null> {
  const document = isUuid(id) ? await findDocument(context.db, id) : null;
  const article = document && (await newsArticleBy(context, { id: document.newsArticleId }));
  if (!document || !article) return null;
  const { format, size, title } = document;
  return { id, size, mediaType: MEDIA_TYPES[format], name: `${slugOf(title, '') || 'document'}.${endingOf(format)}`, isPublic: isPublic(context, article) };
}

/** Up to 1.4 MB of it from a byte on, in base64. @throws BAD_USER_INPUT on `from` (OUT_OF_RANGE); NOT_FOUND when it is removed meanwhile */
export async function portionOf({ db }: OrganisationsContext, { id }: DocumentFile, from: number): Promise<string> {
  if (from < 0) throw badField('from', 'OUT_OF_RANGE', 'must be 0 or more.');
  const bytes = await findBytes(db, id, from, MOST_BYTES);
  if (!bytes) throw notFound('document');
  return bytes.toString('base64');
}

/** Takes an article in hand, so that deeds to its documents wait for each other. @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN; BAD_USER_INPUT on `input.id` (NOT_FOR_NEWS) */
async function withDocuments(context: OrganisationsContext, id: string, act: (tx: EntityManager, held: { article: NewsArticle; person: SignedIn; documents: ArticleDocument[] }) => Promise<string>): Promise<NewsArticlePayload> {
  signedIn(context.viewer);
  if (!isUuid(id)) throw notFound('news article');
  return context.db.transaction(async (tx) => {
    const { article, person } = requireEditor(context, await holdArticle(tx, id));
    if (article.kind === ArticleKind.NEWS) throw badField('input.id', 'NOT_FOR_NEWS', 'must be that of a project or a guide.');
    const action = await act(tx, { article, person, documents: await findDocuments(tx, [id]) });
    await recordArticle(tx, person, article, action);
    context.articleDocuments.clear(id);
    return { newsArticle: article };
  });
}

/** A file that comes within the request, looked through. */
async function inspected(context: OrganisationsContext, personId: string, data: string): Promise<{ readonly content: Buffer; readonly format: DocumentFormat }> {
  await context.limits.consume('document', personId);
  const content = Buffer.from(data, 'base64');
  if (content.length > MOST_BYTES) throw badField('input.data', 'TOO_LARGE', 'must not have more than 1.4 MB.');
  const found = await inspectDocument(content);
  if ('problem' in found) throw badField('input.data', found.problem, problemOf(found.problem));
  return { content, format: found.format };
}

/**
 * Adds a document, which comes along or waits. Throws what `withDocuments` does; RATE_LIMITED; CONFLICT (TOO_MANY) beyond 12; BAD_USER_INPUT on `input.data` (ONE_OF, TOO_LARGE and each
 * DocumentProblem) and on `input.upload` (UNKNOWN_UPLOAD)
 */
export async function uploadDocument(context: OrganisationsContext, { id, data = null, upload = null, title, language }: UploadDocumentInput): Promise<NewsArticlePayload> {
  const { id: personId } = signedIn(context.viewer);
  requireEditor(context, isUuid(id) ? await findArticle(context.db, { id }) : null);
  if ((data === null) === (upload === null)) throw badField('input.data', 'ONE_OF', 'give either data or upload.');
  const file = data === null ? null : await inspected(context, personId, data);
  return withDocuments(context, id, async (tx, { documents }) => {
    if (documents.length >= MOST_DOCUMENTS) throw conflictAt('input.id', 'TOO_MANY', `has ${MOST_DOCUMENTS} documents already; remove one first.`);
    const words = { newsArticleId: id, title: title.trim(), language };
    if (file) await insertDocument(tx, { ...words, ...file });
    else if (upload === null || !isUuid(upload) || !(await attachWaiting(tx, upload, personId, words))) throw badField('input.upload', 'UNKNOWN_UPLOAD', 'must be a file of yours that came in within the last 24 hours and is attached to nothing yet.');
    return 'document-added';
  });
}

/** Writes titles, languages and order. Throws what `withDocuments` does; CONFLICT (STALE) on `input.documents` when they are not the ones that there are */
export async function arrangeArticleDocuments(context: OrganisationsContext, { id, documents: said }: ArrangeDocumentsInput): Promise<NewsArticlePayload> {
  return withDocuments(context, id, async (tx, { documents }) => {
    const [there, named] = [documents, said].map((list) => list.map((document) => document.id).toSorted().join());
    if (there !== named) throw conflictAt('input.documents', 'STALE', 'are no longer the documents that there are.');
    await arrangeDocuments(tx, said.map(({ id: documentId, title, language }) => ({ id: documentId, title: title.trim(), language })));
    return 'documents-arranged';
  });
}

/** Removes a document for good. Throws what `withDocuments` does, and NOT_FOUND when there is none */
export async function removeDocument(context: OrganisationsContext, { id }: RemoveDocumentInput): Promise<NewsArticlePayload> {
  signedIn(context.viewer);
  const document = isUuid(id) ? await findDocument(context.db, id) : null;
  if (!document) throw notFound('document');
  return withDocuments(context, document.newsArticleId, async (tx) => {
    await deleteDocument(tx, id);
    return 'document-removed';
  });
}

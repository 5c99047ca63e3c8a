import type { EntityManager } from 'typeorm';
import { requireCoordinator, signedIn, type SignedIn } from '../../shared/authorise.ts';
import { badField, conflict, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import { slugOf } from '../../shared/slug.ts';
import type { OrganisationsContext } from '../context.ts';
import { RevisionKind } from '../revision/revision.codes.ts';
import { deleteRevisions, findRevision } from '../revision/revision.repository.ts';
import { requireEditor } from './news.access.ts';
import { recordArticle } from './news-audit.ts';
import { NewsArticle } from './news-article.ts';
import { NewsStatus } from './news.codes.ts';
import type { CreateNewsArticleInput, NewsArticleInput, NewsTexts, PinNewsArticleInput, PublishNewsArticleInput, RestoreNewsArticleInput, UpdateNewsArticleInput } from './news.inputs.ts';
import type { DeleteNewsArticlePayload, NewsArticlePayload } from './news.payloads.ts';
import { deleteHeldArticle, holdArticle, insertArticle, writeHeldArticle } from './news.repository.ts';
import { rememberTexts } from './news-history.service.ts';
import { statusAt, timeProblem } from './publication.ts';

type Texts = Pick<NewsArticle, 'title' | 'summary' | 'body' | 'language'>;

const textsOf = ({ title, summary, body, language }: NewsTexts): Texts => ({ title: title.trim(), summary: summary.trim(), body: body.trim(), language });

const TIME_WORDS = { IN_THE_PAST: 'must not be over.', TOO_FAR_AHEAD: 'must be at most a year ahead.' } as const;

/** Somebody who has an article in hand, alone until the transaction ends. */
export interface Held {
  readonly tx: EntityManager;
  readonly person: SignedIn;
  readonly before: NewsArticle;
}

/** Takes an article in hand as it was read. @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT for a stale version */
export async function heldArticle<T>(context: OrganisationsContext, { id, version }: NewsArticleInput, act: (held: Held) => Promise<T>): Promise<T> {
  signedIn(context.viewer);
  if (!isUuid(id)) throw notFound('news article');
  return context.db.transaction(async (tx) => {
    const { person, article: before } = requireEditor(context, await holdArticle(tx, id));
    if (before.version !== version) throw conflict('Somebody else has changed this article meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    return act({ tx, person, before });
  });
}

/** Writes columns of an article that is held, as its next version. */
export async function writeArticle({ now }: OrganisationsContext, { tx, before }: Held, changed: Partial<NewsArticle>): Promise<NewsArticle> {
  const article = Object.assign(new NewsArticle(), before, changed, { version: before.version + 1, changedAt: now() });
  await writeHeldArticle(tx, article);
  return article;
}

/** Begins a draft. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate the network, NOT_FOUND when there is none */
export async function createNewsArticle(context: OrganisationsContext, input: CreateNewsArticleInput): Promise<NewsArticlePayload> {
  const { db, viewer, networks, now } = context;
  const person = requireCoordinator(viewer, input.networkId);
  if (!(await networks.load(input.networkId))) throw notFound('network');
  return db.transaction(async (tx) => {
    const id = await newId(tx);
    const texts = textsOf(input);
    const article: NewsArticle = { id, networkId: input.networkId, kind: input.kind, slug: slugOf(texts.title, id.slice(-8)), ...texts, isPinned: false, publishedAt: null, version: 1, changedAt: now() };
    await insertArticle(tx, article);
    await rememberTexts(tx, article, person.id);
    return { newsArticle: article };
  });
}

/** Writes its texts over. Throws what `heldArticle` does. */
export async function updateNewsArticle(context: OrganisationsContext, input: UpdateNewsArticleInput): Promise<NewsArticlePayload> {
  return heldArticle(context, input, async (hold) => {
    const article = await writeArticle(context, hold, textsOf(input));
    await rememberTexts(hold.tx, article, hold.person.id);
    return { newsArticle: article };
  });
}

/** Makes it public, now or from a time on. Throws what `heldArticle` does; CONFLICT (ALREADY_PUBLISHED); BAD_USER_INPUT on `input.at` (IN_THE_PAST, TOO_FAR_AHEAD) */
export async function publishNewsArticle(context: OrganisationsContext, input: PublishNewsArticleInput): Promise<NewsArticlePayload> {
  return heldArticle(context, input, async (hold) => {
    const now = context.now();
    if (statusAt(hold.before.publishedAt, now) === NewsStatus.PUBLISHED) throw conflictAt('input.id', 'ALREADY_PUBLISHED', 'is public already; take it back first.');
    const at = input.at ?? now;
    const problem = timeProblem(at, now);
    if (problem) throw badField('input.at', problem, TIME_WORDS[problem]);
    const article = await writeArticle(context, hold, { publishedAt: at });
    await recordArticle(hold.tx, hold.person, article, at > now ? 'scheduled' : 'published');
    return { newsArticle: article };
  });
}

/** Makes it a draft again. Throws what `heldArticle` does; CONFLICT (NOT_PUBLISHED) for a draft */
export async function withdrawNewsArticle(context: OrganisationsContext, input: NewsArticleInput): Promise<NewsArticlePayload> {
  return heldArticle(context, input, async (hold) => {
    if (hold.before.publishedAt === null) throw conflictAt('input.id', 'NOT_PUBLISHED', 'is a draft.');
    const article = await writeArticle(context, hold, { publishedAt: null });
    await recordArticle(hold.tx, hold.person, article, 'withdrawn');
    return { newsArticle: article };
  });
}

/** Puts it before the newer ones, or back among them. Throws what `heldArticle` does. */
export async function pinNewsArticle(context: OrganisationsContext, input: PinNewsArticleInput): Promise<NewsArticlePayload> {
  return heldArticle(context, input, async (hold) => ({ newsArticle: await writeArticle(context, hold, { isPinned: input.isPinned }) }));
}

/** Gives it the texts of an earlier version, which stay in the history too. Throws what `heldArticle` does; BAD_USER_INPUT on `input.revision` (UNKNOWN) */
export async function restoreNewsArticle(context: OrganisationsContext, input: RestoreNewsArticleInput): Promise<NewsArticlePayload> {
  return heldArticle(context, input, async (hold) => {
    const revision = await findRevision(hold.tx, { kind: RevisionKind.NEWS_ARTICLE, objectId: input.id, version: input.revision });
    if (!revision) throw badField('input.revision', 'UNKNOWN', 'is no version with texts of its own.');
    const article = await writeArticle(context, hold, Object.fromEntries(revision.texts.map(({ field, text }) => [field, text])));
    await rememberTexts(hold.tx, article, hold.person.id);
    return { newsArticle: article };
  });
}

/** Deletes it for good, with its picture and its history. Throws what `heldArticle` does. */
export async function deleteNewsArticle(context: OrganisationsContext, input: NewsArticleInput): Promise<DeleteNewsArticlePayload> {
  return heldArticle(context, input, async ({ tx, person, before }) => {
    await deleteHeldArticle(tx, before.id);
    await deleteRevisions(tx, { kind: RevisionKind.NEWS_ARTICLE, objectId: before.id });
    await recordArticle(tx, person, before, 'deleted');
    return { id: before.id };
  });
}

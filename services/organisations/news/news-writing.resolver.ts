import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { NewsArticle } from './news-article.ts';
import {
  CreateNewsArticleInput, NewsArticleInput, PinNewsArticleInput, PublishNewsArticleInput, RemoveNewsPictureInput, RestoreNewsArticleInput, UpdateNewsArticleInput, UploadNewsPictureInput,
} from './news.inputs.ts';
import { DeleteNewsArticlePayload, NewsArticlePayload } from './news.payloads.ts';
import { removeNewsPicture, uploadNewsPicture } from './news-picture.service.ts';
import { createNewsArticle, deleteNewsArticle, pinNewsArticle, publishNewsArticle, restoreNewsArticle, updateNewsArticle, withdrawNewsArticle } from './news-writing.service.ts';

const STALE = 'A stale version is CONFLICT, and nothing is written.';

/** What coordinators do with the news of their networks. */
@Resolver(() => NewsArticle)
export class NewsWritingResolver {
  @Mutation(() => NewsArticlePayload, { description: 'Begins a draft; for coordinators of the network.' })
  createNewsArticle(@Ctx() context: OrganisationsContext, @Arg('input', () => CreateNewsArticleInput) input: CreateNewsArticleInput): Promise<NewsArticlePayload> {
    return createNewsArticle(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: `Changes the texts; for coordinators. ${STALE}` })
  updateNewsArticle(@Ctx() context: OrganisationsContext, @Arg('input', () => UpdateNewsArticleInput) input: UpdateNewsArticleInput): Promise<NewsArticlePayload> {
    return updateNewsArticle(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: `Makes it public, now or from a time on; for coordinators. What is public already is CONFLICT. ${STALE}` })
  publishNewsArticle(@Ctx() context: OrganisationsContext, @Arg('input', () => PublishNewsArticleInput) input: PublishNewsArticleInput): Promise<NewsArticlePayload> {
    return publishNewsArticle(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: `Makes it a draft again; for coordinators. A draft is CONFLICT. ${STALE}` })
  withdrawNewsArticle(@Ctx() context: OrganisationsContext, @Arg('input', () => NewsArticleInput) input: NewsArticleInput): Promise<NewsArticlePayload> {
    return withdrawNewsArticle(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: `Puts it before the newer ones or back among them; for coordinators. ${STALE}` })
  pinNewsArticle(@Ctx() context: OrganisationsContext, @Arg('input', () => PinNewsArticleInput) input: PinNewsArticleInput): Promise<NewsArticlePayload> {
    return pinNewsArticle(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: `Gives it the texts of an earlier version; for coordinators. ${STALE}` })
  restoreNewsArticle(@Ctx() context: OrganisationsContext, @Arg('input', () => RestoreNewsArticleInput) input: RestoreNewsArticleInput): Promise<NewsArticlePayload> {
    return restoreNewsArticle(context, input);
  }

  @Mutation(() => DeleteNewsArticlePayload, { description: `Deletes it with its picture and its history; for coordinators. ${STALE}` })
  deleteNewsArticle(@Ctx() context: OrganisationsContext, @Arg('input', () => NewsArticleInput) input: NewsArticleInput): Promise<DeleteNewsArticlePayload> {
    return deleteNewsArticle(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: 'Gives it a picture; for coordinators. The file is encoded anew, without its metadata. May answer RATE_LIMITED.' })
  uploadNewsPicture(@Ctx() context: OrganisationsContext, @Arg('input', () => UploadNewsPictureInput) input: UploadNewsPictureInput): Promise<NewsArticlePayload> {
    return uploadNewsPicture(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: 'Removes its picture; for coordinators.' })
  removeNewsPicture(@Ctx() context: OrganisationsContext, @Arg('input', () => RemoveNewsPictureInput) input: RemoveNewsPictureInput): Promise<NewsArticlePayload> {
    return removeNewsPicture(context, input);
  }
}

import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { NewsArticle } from '../news/news-article.ts';
import { NewsArticlePayload } from '../news/news.payloads.ts';
import { ArticleDocument } from './article-document.ts';
import { MEDIA_TYPES } from './document.codes.ts';
import { DocumentFile } from './document-file.ts';
import { ArrangeDocumentsInput, RemoveDocumentInput, UploadDocumentInput } from './document.inputs.ts';
import { arrangeArticleDocuments, documentFile, portionOf, removeDocument, uploadDocument, urlOf } from './document.service.ts';

@Resolver(() => ArticleDocument)
export class DocumentResolver {
  @Query(() => DocumentFile, { nullable: true, description: 'The bytes of a document for whoever may read its article; null for everybody else.' })
  documentFile(@Ctx() context: OrganisationsContext, @Arg('id', () => ID) id: string): Promise<DocumentFile | null> {
    return documentFile(context, id);
  }

  @Mutation(() => NewsArticlePayload, { description: 'Adds a document to a project or a guide; for coordinators. What it is, is found out by what stands in it. May answer RATE_LIMITED, and CONFLICT (TOO_MANY).' })
  uploadArticleDocument(@Ctx() context: OrganisationsContext, @Arg('input', () => UploadDocumentInput) input: UploadDocumentInput): Promise<NewsArticlePayload> {
    return uploadDocument(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: 'Writes titles, languages and order of its documents; for coordinators. Another set of documents than there is, is CONFLICT, and nothing is written.' })
  arrangeArticleDocuments(@Ctx() context: OrganisationsContext, @Arg('input', () => ArrangeDocumentsInput) input: ArrangeDocumentsInput): Promise<NewsArticlePayload> {
    return arrangeArticleDocuments(context, input);
  }

  @Mutation(() => NewsArticlePayload, { description: 'Removes a document for good; for coordinators.' })
  removeArticleDocument(@Ctx() context: OrganisationsContext, @Arg('input', () => RemoveDocumentInput) input: RemoveDocumentInput): Promise<NewsArticlePayload> {
    return removeDocument(context, input);
  }

  @FieldResolver(() => String, { description: 'As what it is served, e.g. `application/pdf`.' })
  mediaType(@Root() { format }: ArticleDocument): string {
    return MEDIA_TYPES[format];
  }

  @FieldResolver(() => String, { description: 'Path on this site at which it is served to be saved; it never gives another document.' })
  url(@Root() document: ArticleDocument): string {
    return urlOf(document);
  }
}

@Resolver(() => DocumentFile)
export class DocumentFileResolver {
  @FieldResolver(() => String, { description: 'In base64, as they came: from byte `from` on, which is 0 or more, at most 1.4 MB of them. Empty behind the last.' })
  data(@Root() file: DocumentFile, @Ctx() context: OrganisationsContext, @Arg('from', () => Int, { defaultValue: 0 }) from: number): Promise<string> {
    return portionOf(context, file, from);
  }
}

@Resolver(() => NewsArticle)
export class ArticleDocumentsResolver {
  @FieldResolver(() => [ArticleDocument], { description: 'Up to 12 to download, in the order that the coordination chose; news have none.' })
  documents(@Root() { id }: NewsArticle, @Ctx() { articleDocuments }: OrganisationsContext): Promise<ArticleDocument[]> {
    return articleDocuments.load(id);
  }
}

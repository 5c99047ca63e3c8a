import type { EditedNews_ArticleFragment } from '../../generated/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import type { EditedNews_article } from './documents.ts';

/** An article as its editor has it. */
export type EditedNews = EditedNews_ArticleFragment;

/** What the deeds of the editor give back. */
export interface Payload {
  readonly newsArticle: FragmentType<typeof EditedNews_article>;
}

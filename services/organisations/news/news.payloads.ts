import { Field, ID, ObjectType } from 'type-graphql';
import { NewsArticle } from './news-article.ts';

@ObjectType()
export class NewsArticlePayload {
  @Field(() => NewsArticle)
  newsArticle: NewsArticle;
}

@ObjectType()
export class DeleteNewsArticlePayload {
  @Field(() => ID, { description: 'Of the article that is gone.' })
  id: string;
}

import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { Locale } from '../../shared/locale.ts';
import { Markdown } from '../../shared/scalars.ts';
import { ArticleKind, NewsStatus } from './news.codes.ts';

registerEnumType(NewsStatus, { name: 'NewsStatus', description: 'A draft without a time, scheduled until its time comes, published from then on.' });

registerEnumType(ArticleKind, { name: 'ArticleKind', description: 'News of the day, a guide that lasts (insurance, volunteer card, ...), or a project of the network.' });

/** Something that a network tells everybody. */
@ObjectType({ description: 'News, a guide or a project of a network, all written in the same way. Drafts and what is scheduled are for its coordinators alone.' })
@Entity({ name: 'news_articles' })
@Index('news_articles_public', { synchronize: false })
@Index('news_articles_public_of_network', { synchronize: false })
@Index('news_articles_by_words', { synchronize: false })
@Index('news_articles_by_stems', { synchronize: false })
@Index('news_articles_by_change', ['networkId', 'kind', 'changedAt', 'id'])
export class NewsArticle {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field(() => ArticleKind)
  @Column({ type: 'text', default: ArticleKind.NEWS })
  kind: ArticleKind;

  @Field({ description: 'Name in addresses; stays when the title changes.' })
  @Column({ type: 'text', unique: true })
  slug: string;

  @Field({ description: '3 to 120 characters in one line.' })
  @Column({ type: 'text' })
  title: string;

  @Field({ description: 'What it is about, for lists and feeds: up to 300 characters in one line.' })
  @Column({ type: 'text' })
  summary: string;

  @Field(() => Markdown)
  @Column({ type: 'text' })
  body: string;

  @Field(() => Locale, { description: 'In which language it is written.' })
  @Column({ type: 'text' })
  language: Locale;

  @Field({ description: 'Whether it stands before the newer ones.' })
  @Column({ name: 'is_pinned', type: 'boolean', default: false })
  isPinned: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when everybody can read it, or from when on; null for a draft.' })
  @Column({ name: 'published_at', type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Field(() => Int, { description: 'Counts its changes, to be sent along with the next one.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Field(() => GraphQLDateTime, { description: 'When it was changed last.' })
  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date;
}

export const NewsConnection = connectionOf(NewsArticle, 'News');

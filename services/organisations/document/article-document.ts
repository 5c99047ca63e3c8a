import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Locale } from '../../shared/locale.ts';
import { DocumentFormat } from './document.codes.ts';

registerEnumType(DocumentFormat, { name: 'DocumentFormat', description: 'What a document is, found out by what stands in it: PDF, a file of an office program without macros, or plain text in UTF-8.' });

/** A file of a project or a guide to download, kept as it came. */
@ObjectType({ description: 'A document of a project or a guide to download.' })
@Entity({ name: 'article_documents' })
@Index('article_documents_in_order', ['newsArticleId', 'position'])
export class ArticleDocument {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'news_article_id', type: 'uuid' })
  newsArticleId: string;

  /** Its place among the others. */
  @Column({ type: 'integer' })
  position: number;

  @Field({ description: '3 to 120 characters in one line.' })
  @Column({ type: 'text' })
  title: string;

  @Field(() => Locale, { description: 'In which language it is written.' })
  @Column({ type: 'text' })
  language: Locale;

  @Field(() => DocumentFormat)
  @Column({ type: 'text' })
  format: DocumentFormat;

  @Field(() => Int, { description: 'Bytes.' })
  @Column({ type: 'integer' })
  size: number;

  /** Read only to be served. */
  @Column({ type: 'bytea', select: false })
  content: Buffer;
}

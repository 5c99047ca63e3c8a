import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PicturePurpose } from './picture.codes.ts';

registerEnumType(PicturePurpose, { name: 'PicturePurpose', description: 'What a picture is for: the one logo, or one of up to 8 pictures.' });

/** A picture of an organisation or of an article, encoded anew here. */
@ObjectType({ description: 'A picture in WebP, at most 200 kB, without any metadata.' })
@Entity({ name: 'pictures' })
@Index('pictures_by_organisation', ['organisationId'])
@Index('pictures_one_logo', { synchronize: false })
@Index('pictures_one_of_news', { synchronize: false })
export class Picture {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  /** Null for the picture of an article. */
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  /** Null for a picture of an organisation. */
  @Column({ name: 'news_article_id', type: 'uuid', nullable: true })
  newsArticleId: string | null;

  @Field(() => PicturePurpose)
  @Column({ type: 'text' })
  purpose: PicturePurpose;

  @Field({ description: 'What is to be seen, for people who do not see it.' })
  @Column({ name: 'alt_text', type: 'text' })
  altText: string;

  @Field(() => Int, { description: 'Pixels.' })
  @Column({ type: 'integer' })
  width: number;

  @Field(() => Int, { description: 'Pixels.' })
  @Column({ type: 'integer' })
  height: number;

  /** WebP; read only to be served. */
  @Column({ type: 'bytea', select: false })
  content: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}

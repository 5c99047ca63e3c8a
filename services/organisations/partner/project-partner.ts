import { GraphQLURL } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Partners that one project may have. */
export const MOST_PARTNERS = 30;

/** Who does a project together with a network: an organisation of the site, or somebody else by name and address. */
@ObjectType({ description: 'Somebody with whom a network does a project.' })
@Entity({ name: 'article_partners' })
@Index('article_partners_by_organisation', { synchronize: false })
export class ProjectPartner {
  @PrimaryColumn({ name: 'news_article_id', type: 'uuid' })
  newsArticleId: string;

  /** Its place among the others. */
  @PrimaryColumn({ type: 'integer' })
  position: number;

  /** Null for somebody else. */
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId: string | null;

  /** Null for an organisation of the site, which has a name of its own. */
  @Column({ name: 'name', type: 'text', nullable: true })
  ownName: string | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Of who is no organisation of this site: begins with https://.' })
  @Column({ type: 'text', nullable: true })
  url: string | null;
}

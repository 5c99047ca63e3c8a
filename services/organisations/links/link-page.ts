import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { LinkGroupKind } from './link.codes.ts';

registerEnumType(LinkGroupKind, { name: 'LinkGroupKind', description: 'What the links of a group are about: associations, other networks, funding, law, insurance, something else.' });

@ObjectType({ description: 'Something worth knowing that stands elsewhere.' })
export class Link {
  @Field({ description: '1 to 120 characters in one line.' })
  title: string;

  @Field(() => GraphQLURL, { description: 'Begins with https:// or http://.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'What is to be found there: up to 300 characters in one line.' })
  description: string | null;
}

@ObjectType({ description: 'Links of a network about one thing, in the order that its coordination chose.' })
export class LinkGroup {
  @Field(() => LinkGroupKind)
  kind: LinkGroupKind;

  @Field(() => String, { nullable: true, description: 'A heading in the place of the one that goes with its kind: up to 80 characters in one line.' })
  title: string | null;

  @Field(() => [Link], { description: 'Up to 50.' })
  links: Link[];

  networkId: string;
}

@ObjectType({ description: 'The links of a network as somebody saved them.' })
export class LinkPageVersion {
  @Field(() => Int)
  version: number;

  @Field(() => GraphQLDateTime)
  savedAt: Date;

  @Field(() => [LinkGroup])
  groups: LinkGroup[];

  savedBy: string | null;
}

export const LinkPageVersionConnection = connectionOf(LinkPageVersion, 'LinkPageVersion');

/** All links of a network, which are saved together; a row is there once they were. */
@ObjectType({ description: 'The links of a network.' })
@Entity({ name: 'link_pages' })
@Index('link_pages_by_words', { synchronize: false })
export class LinkPage {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Column({ type: 'jsonb' })
  groups: Omit<LinkGroup, 'networkId'>[];

  @Field(() => Int, { description: 'Counts its changes, to be sent along with the next one; 0 before the first.' })
  @Column({ type: 'integer' })
  version: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was changed last; null before the first time.' })
  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date | null;
}

import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import type { Block } from './blocks.ts';
import { BlockKind } from './home-page.codes.ts';

registerEnumType(BlockKind, { name: 'BlockKind', description: 'What a block of the page of a network shows: welcome, search, the newest of something, figures, links, contact and hours, or what the network is and how to reach it.' });

@ObjectType({ description: 'A part of the page of a network.' })
export class HomeBlock implements Block {
  @Field(() => BlockKind)
  kind: BlockKind;

  @Field(() => String, { nullable: true, description: 'A heading in the place of the one that goes with its kind: up to 80 characters in one line.' })
  title: string | null;

  @Field({ description: 'Whether visitors see it.' })
  isShown: boolean;
}

@ObjectType({ description: 'The page of a network as somebody arranged it.' })
export class HomePageVersion {
  @Field(() => Int)
  version: number;

  @Field(() => GraphQLDateTime)
  savedAt: Date;

  @Field(() => [HomeBlock])
  blocks: Block[];

  savedBy: string | null;
}

export const HomePageVersionConnection = connectionOf(HomePageVersion, 'HomePageVersion');

/** How the page of a network is arranged; a row is there once it was. */
@ObjectType({ description: 'How the page of a network is arranged.' })
@Entity({ name: 'home_pages' })
export class HomePage {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  /** As they were saved; `allBlocks` adds those that came later. Null before. */
  @Column({ type: 'jsonb' })
  arranged: Block[] | null;

  @Field(() => Int, { description: 'Counts its changes, to be sent along with the next one; 0 before the first, when it looks as every page does at first.' })
  @Column({ type: 'integer' })
  version: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was changed last; null before the first time.' })
  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date | null;
}

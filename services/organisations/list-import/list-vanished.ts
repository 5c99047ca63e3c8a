import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { ListItemKind } from './list-import.codes.ts';

/** Something that an earlier version of a list brought and this one does not name. */
@ObjectType({ description: 'An organisation or an opportunity that an earlier version of the list brought and that is no longer in it, or in a row that cannot be read. It stays as it is.' })
@Entity({ name: 'list_vanished' })
@Index('list_vanished_by_item', ['itemId'])
export class ListVanished {
  @PrimaryColumn({ name: 'import_id', type: 'uuid' })
  importId: string;

  @Field(() => ID, { description: 'Of the organisation or opportunity.' })
  @PrimaryColumn({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @Field(() => ListItemKind)
  @Column({ type: 'text' })
  kind: ListItemKind;

  @Field({ description: 'Its name or title in the earlier version.' })
  @Column({ type: 'text' })
  name: string;
}

export const ListVanishedConnection = connectionOf(ListVanished, 'ListVanished');

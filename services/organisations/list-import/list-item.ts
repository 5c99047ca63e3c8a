import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { ListItemKind, ListOutcome, ListUndo } from './list-import.codes.ts';

registerEnumType(ListItemKind, { name: 'ListItemKind', description: 'What a list brings.' });
registerEnumType(ListUndo, {
  name: 'ListUndo',
  description: 'What undoing did to something that a list brought.',
  valuesConfig: {
    REMOVED: { description: 'The list had brought it, and it is gone.' },
    RESTORED: { description: 'It was there before, and is as it was then.' },
    CHANGED_SINCE: { description: 'It was changed since and stays as it is.' },
    IN_USE: { description: 'It stays, since something hangs on it: people who act for it, inquiries, offers or dates.' },
    NOTHING: { description: 'The list had not changed it.' },
  },
});

/** Something that a list brought, so that it can be taken back. */
@ObjectType({ description: 'An organisation or an opportunity that a list brought.' })
@Entity({ name: 'list_items' })
@Index('list_items_by_item', ['itemId'])
export class ListItem {
  @PrimaryColumn({ name: 'import_id', type: 'uuid' })
  importId: string;

  @Field(() => ID, { description: 'Of the organisation or opportunity.' })
  @PrimaryColumn({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @Field(() => ListItemKind)
  @Column({ type: 'text' })
  kind: ListItemKind;

  @Field({ description: 'Its name or title in the list.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => ListOutcome)
  @Column({ type: 'text' })
  outcome: ListOutcome;

  @Field(() => ListUndo, { nullable: true, description: 'null until the list is undone.' })
  @Column({ type: 'text', nullable: true })
  undo: ListUndo | null;

  /** By which it is seen whether somebody has changed it since. */
  @Column({ type: 'text', nullable: true })
  mark: string | null;

  /** How it stood before, where it was there. */
  @Column({ type: 'jsonb', nullable: true, select: false })
  before: object | null;
}

export const ListItemConnection = connectionOf(ListItem, 'ListItem');

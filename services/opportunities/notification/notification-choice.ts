import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './notification.codes.ts';

/** What somebody said about one kind of mail, with or without an account: known by a mark of their address, which nobody can read back. */
@Entity({ name: 'notification_choices' })
export class NotificationChoice {
  @PrimaryColumn({ name: 'address_mark', type: 'text' })
  addressMark: string;

  @PrimaryColumn({ type: 'text' })
  kind: NotificationKind;

  @Column({ name: 'is_wanted', type: 'boolean' })
  isWanted: boolean;

  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date;
}

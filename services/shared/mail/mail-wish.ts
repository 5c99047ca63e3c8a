import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody said about one kind of mail, with or without an account: known by a mark of their address, which nobody can read back. Each subgraph has its own table of them. */
@Entity({ name: 'notification_choices' })
export class MailWish {
  @PrimaryColumn({ name: 'address_mark', type: 'text' })
  addressMark: string;

  /** Upper-case words, as the subgraph names its kinds. */
  @PrimaryColumn({ type: 'text' })
  kind: string;

  @Column({ name: 'is_wanted', type: 'boolean' })
  isWanted: boolean;

  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date;
}

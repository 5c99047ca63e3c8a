import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';

/** Somebody who has signed in at least once, or to whom an operator gave a role. Only `Viewer` shows it, and only to themselves. */
@Entity({ name: 'people' })
@Index('people_by_last_use', ['lastSeenOn'])
export class Person {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  /** As `emailKey` writes it, so that one mailbox is one person. */
  @Column({ type: 'text', unique: true })
  email: string;

  /** 1 to 100 characters in one line; null while they have not said. */
  @Column({ type: 'text', nullable: true })
  name: string | null;

  /** The language of their mails. */
  @Column({ type: 'text' })
  locale: Locale;

  @Column({ name: 'is_operator', type: 'boolean', default: false })
  isOperator: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** The last day on which a session of theirs was used, to the day, for the clean-up of idle accounts. */
  @Column({ name: 'last_seen_on', type: 'date' })
  lastSeenOn: string;
}

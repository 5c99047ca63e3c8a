import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RegistrationMailKind } from './registration.codes.ts';

/** A mail about a registration, planned in the transaction of what it tells and sent once. */
@Entity({ name: 'registration_mails' })
@Index('registration_mails_by_registration', ['registrationId'])
@Index('registration_mails_reminder', { synchronize: false })
@Index('registration_mails_by_message', { synchronize: false })
export class RegistrationMail {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'registration_id', type: 'uuid' })
  registrationId: string;

  @Column({ type: 'text' })
  kind: RegistrationMailKind;

  /** What it passes on; null but for a MESSAGE. */
  @Column({ name: 'message_id', type: 'uuid', nullable: true })
  messageId: string | null;

  @Column({ name: 'planned_at', type: 'timestamptz', precision: 3 })
  plannedAt: Date;

  /** Null until it was sent, or had nothing to tell any more. */
  @Column({ name: 'sent_at', type: 'timestamptz', precision: 3, nullable: true })
  sentAt: Date | null;
}

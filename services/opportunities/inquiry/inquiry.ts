import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { InquiryStatus } from './inquiry.codes.ts';

/** What somebody wrote to an organisation, about one of its opportunities or in general. Nothing of it is public. */
@Entity({ name: 'inquiries' })
@Index('inquiries_by_token', ['tokenHash'], { unique: true })
@Index('inquiries_by_organisation', ['organisationId', 'createdAt'])
@Index('inquiries_unconfirmed', { synchronize: false })
export class Inquiry {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  /** Null when somebody wrote to the organisation in general. */
  @Column({ name: 'opportunity_id', type: 'uuid', nullable: true })
  opportunityId: string | null;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  /** 1 to 100 characters in one line. */
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  email: string;

  /** 20 to 5,000 characters. */
  @Column({ type: 'text' })
  message: string;

  /** The language of the form that was filled in, and so of the confirmation mail. */
  @Column({ type: 'text' })
  locale: Locale;

  @Column({ type: 'text' })
  status: InquiryStatus;

  /** SHA-256 of the token of the confirmation mail. */
  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'token_expires_at', type: 'timestamptz' })
  tokenExpiresAt: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** When the confirmation mail was handed over. */
  @Column({ name: 'confirmation_sent_at', type: 'timestamptz', nullable: true })
  confirmationSentAt: Date | null;

  /** When the token was used; a token with this is spent. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  /** When the organisation's mail was handed over. */
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;
}

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { SubscribeStatus } from './newsletter.codes.ts';

registerEnumType(SubscribeStatus, { name: 'SubscribeStatus', description: 'CONFIRMATION_SENT: a mail asks whether the address is right, and until then nothing else happens. SUBSCRIBED: newsletters come from now on.' });

/** That somebody wants the newsletters of a network, with an account or without: known by the address alone. */
@ObjectType({ description: 'That somebody wants the newsletters of a network. Nobody else sees it.' })
@Entity({ name: 'newsletter_subscriptions' })
@Index('newsletter_subscriptions_of_address', ['networkId', 'email'], { unique: true, where: 'confirmed_at IS NOT NULL' })
@Index('newsletter_subscriptions_by_address', ['email'])
@Index('newsletter_subscriptions_by_mark', ['addressMark'])
@Index('newsletter_subscriptions_in_turn', ['networkId', 'id'])
export class NewsletterSubscription {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  /** As `emailKey` writes it. */
  @Column({ type: 'text' })
  email: string;

  /** By which what the address wants is found. */
  @Column({ name: 'address_mark', type: 'text' })
  addressMark: string;

  @Column({ type: 'text' })
  locale: Locale;

  /** Empty for all. */
  @Column({ name: 'field_ids', type: 'text', array: true })
  fieldIds: string[];

  @Field(() => String, { nullable: true, description: 'Where they are; null when they have not said.' })
  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;

  /** Null until the link of the confirmation mail was used. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;

  /** SHA-256 of the token of the confirmation mail; null where none was needed. */
  @Column({ name: 'token_hash', type: 'bytea', nullable: true, unique: true })
  tokenHash: Buffer | null;

  @Column({ name: 'token_expires_at', type: 'timestamptz', precision: 3, nullable: true })
  tokenExpiresAt: Date | null;

  @Column({ name: 'confirmation_sent_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmationSentAt: Date | null;
}

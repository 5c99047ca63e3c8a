import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import type { Locale } from '../../shared/locale.ts';
import { TimeSlot } from '../opportunity/opportunity.codes.ts';
import { Match } from '../search/opportunity-connection.ts';
import { HelpOfferStatus, KEPT_DAYS } from './help-offer.codes.ts';

registerEnumType(HelpOfferStatus, { name: 'HelpOfferStatus', description: 'OPEN: waits to be asked. PLACED: helps somewhere.' });

/** That somebody can help in a crisis, with what, near where and when; known by their address alone, without an account. */
@ObjectType({ description: `That somebody can help in a crisis. Seen by the coordinators of the network, and by whoever has its link; nobody sees the e-mail address. Erased ${KEPT_DAYS} days after the crisis has ended, or at once when it is withdrawn.` })
@Entity({ name: 'help_offers' })
@Index('help_offers_of_network', ['networkId', 'confirmedAt'])
@Index('help_offers_of_crisis', ['crisisId'])
export class HelpOffer {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'crisis_id', type: 'uuid' })
  crisisId: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field({ description: 'What they want to be called.' })
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  email: string;

  @Field(() => String, { nullable: true, description: 'Left so that the coordination can call.' })
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'With what they can help, in their words; plain text.' })
  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ name: 'interest_ids', type: 'text', array: true })
  interestIds: string[];

  @Field({ description: 'The town or district near which they can help, never an address.' })
  @Column({ name: 'place_name', type: 'text' })
  placeName: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'postal_code', type: 'text', nullable: true })
  postalCode: string | null;

  @Column({ type: 'double precision' })
  latitude: number;

  @Column({ type: 'double precision' })
  longitude: number;

  @Field(() => [TimeSlot], { description: 'When they have time; none means by arrangement.' })
  @Column({ type: 'text', array: true })
  availability: TimeSlot[];

  @Column({ type: 'text' })
  locale: Locale;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the address was confirmed.' })
  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;

  /** SHA-256 of the token of the confirmation mail. */
  @Column({ name: 'token_hash', type: 'bytea', unique: true })
  tokenHash: Buffer;

  @Column({ name: 'token_expires_at', type: 'timestamptz', precision: 3 })
  tokenExpiresAt: Date;

  /** SHA-256 of the token by which mails lead to it. */
  @Column({ name: 'link_hash', type: 'bytea', unique: true })
  linkHash: Buffer;

  @Column({ name: 'confirmation_sent_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmationSentAt: Date | null;

  @Column({ name: 'placed_at', type: 'timestamptz', precision: 3, nullable: true })
  placedAt: Date | null;

  /** Not in the table. */
  @Field(() => Match, { nullable: true, description: 'How well it fits the help request that was asked along; null without one.' })
  match: Match | null;

  @Field(() => HelpOfferStatus)
  get status(): HelpOfferStatus {
    return this.placedAt ? HelpOfferStatus.PLACED : HelpOfferStatus.OPEN;
  }
}

export const HelpOfferConnection = connectionOf(HelpOffer, 'HelpOffer');
export type HelpOfferConnection = InstanceType<typeof HelpOfferConnection>;

import { GraphQLURL } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Address } from '../../shared/address.ts';
import { connectionOf } from '../../shared/connection.ts';
import type { Locale } from '../../shared/locale.ts';
import { Markdown } from '../../shared/scalars.ts';
import { OrganisationKind, OrganisationStatus } from './organisation.codes.ts';

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of body it is: club, initiative, institution, foundation, parish, municipality, company.',
});
registerEnumType(OrganisationStatus, {
  name: 'OrganisationStatus',
  description: 'Whether coordinators have checked who stands behind it.',
});

/** Whoever stands behind offers and events. */
@ObjectType({ description: 'A club, initiative or institution that stands behind opportunities and events.' })
@Directive('@key(fields: "id")')
@Entity({ name: 'organisations' })
@Index('organisations_by_name', { synchronize: false })
@Index('organisations_by_words', { synchronize: false })
@Index('organisations_by_stems', { synchronize: false })
@Index('organisations_waiting', { synchronize: false })
@Index('organisations_by_similar_name', { synchronize: false })
@Index('organisations_by_beginning', { synchronize: false })
@Index('organisations_by_source', ['networkId', 'source', 'sourceId'], { unique: true })
export class Organisation {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Field({ description: 'Name in addresses, lower case.' })
  @Column({ type: 'text', unique: true })
  slug: string;

  @Field(() => OrganisationKind)
  @Column({ type: 'text' })
  kind: OrganisationKind;

  @Field(() => OrganisationStatus)
  @Column({ type: 'text' })
  status: OrganisationStatus;

  @Field()
  @Column({ type: 'text' })
  name: string;

  @Field({ description: 'What it is there for, in one sentence.' })
  @Column({ type: 'text' })
  purpose: string;

  @Field(() => Markdown)
  @Column({ type: 'text' })
  description: string;

  @Column(() => Address, { prefix: false })
  location: Address;

  @Field(() => GraphQLURL, { nullable: true })
  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Field(() => Int, { nullable: true, description: 'Year.' })
  @Column({ name: 'founded_in', type: 'integer', nullable: true })
  foundedIn: number | null;

  @Field(() => String, { nullable: true, description: 'Court that keeps its register, e.g. "Amtsgericht Wittlich"; null when it is in none.' })
  @Column({ name: 'register_court', type: 'text', nullable: true })
  registerCourt: string | null;

  @Field(() => String, { nullable: true, description: 'Number in that register, e.g. "VR 1234".' })
  @Column({ name: 'register_number', type: 'text', nullable: true })
  registerNumber: string | null;

  @Field({ description: 'Glad of people who lend a hand.' })
  @Column({ name: 'looking_for_helpers', type: 'boolean', default: false })
  lookingForHelpers: boolean = false;

  @Field({ description: 'Glad of new members.' })
  @Column({ name: 'looking_for_members', type: 'boolean', default: false })
  lookingForMembers: boolean = false;

  @Column({ name: 'interest_ids', type: 'text', array: true })
  interestIds: string[];

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId: string | null;

  @Column({ name: 'contact_email', type: 'text', nullable: true })
  contactEmail: string | null;

  @Column({ name: 'contact_locale', type: 'text', default: 'DE' })
  contactLocale: Locale;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ name: 'source_id', type: 'text', nullable: true })
  sourceId: string | null;

  @Field(() => Int, { description: 'Grows with each change; a change names the one that it began with.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** Since when coordinators are asked to check it; written by `verification/` alone. */
  @Column({ name: 'waiting_since', type: 'timestamptz', precision: 3, insert: false, default: () => 'now()' })
  waitingSince: Date;
}

export const OrganisationConnection = connectionOf(Organisation, 'Organisation');

import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLURL } from 'graphql-scalars';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { Markdown } from '../../shared/scalars.ts';
import type { ChosenColours } from './colour-rules.ts';

@ObjectType({ description: 'Colours of a network as `#rrggbb`, each for light and for dark pages. Their contrast is checked when they are saved.' })
export class NetworkColours implements ChosenColours {
  @Field({ description: 'Links, buttons and focus on light pages: at least 4.5:1 on paper, on cards and below white text.' })
  accentLight: string;

  @Field({ description: 'The same on dark pages, below dark text.' })
  accentDark: string;

  @Field({ description: 'Quiet emphasis on light pages: dark text on it has at least 4.5:1.' })
  tintLight: string;

  @Field({ description: 'The same on dark pages, below light text.' })
  tintDark: string;
}

/** A town's or region's page with its coordinators. */
@ObjectType({ description: "A town's or region's network of volunteering: its organisations, opportunities and events on one page." })
@Directive('@key(fields: "id")')
@Entity({ name: 'networks' })
export class Network {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Field({ description: 'Name in addresses, lower case.' })
  @Column({ type: 'text', unique: true })
  slug: string;

  @Field()
  @Column({ type: 'text' })
  name: string;

  @Field(() => Markdown, { description: 'What the network is, for its visitors.' })
  @Column({ type: 'text' })
  description: string;

  @Field(() => GraphQLURL, { nullable: true })
  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Field(() => Float, { description: 'Degrees north of its centre, WGS 84.' })
  @Column({ type: 'double precision' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east of its centre, WGS 84.' })
  @Column({ type: 'double precision' })
  longitude: number;

  @Field(() => String, { nullable: true, description: 'The sentence that welcomes visitors on its page; one line.' })
  @Column({ type: 'text', nullable: true })
  welcome: string | null;

  @Field(() => Markdown, { nullable: true, description: 'How to reach its coordination.' })
  @Column({ type: 'text', nullable: true })
  contact: string | null;

  @Field(() => NetworkColours, { nullable: true, description: 'Its own colours; null for those of the site.' })
  @Column({ type: 'jsonb', nullable: true })
  colours: NetworkColours | null;

  @Field(() => Int, { description: 'Counts its changes, to be sent along with the next one.' })
  @Column({ type: 'integer', default: 1 })
  version: number;
}

export const NetworkConnection = connectionOf(Network, 'Network');

import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { GraphQLURL } from 'graphql-scalars';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { Markdown } from '../../shared/scalars.ts';

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
}

export const NetworkConnection = connectionOf(Network, 'Network');

import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

/** A postal address, embedded in the row of whatever stands there. */
@ObjectType({ description: 'A postal address with its position.' })
@Directive('@shareable')
export class Address {
  @Field(() => String, { nullable: true, description: 'Street and house number.' })
  @Column({ type: 'text', nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, as written on an envelope.' })
  @Column({ name: 'postal_code', type: 'text', nullable: true })
  postalCode: string | null;

  @Field(() => String, { nullable: true, description: 'Town or village.' })
  @Column({ type: 'text', nullable: true })
  town: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84.' })
  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84.' })
  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;
}

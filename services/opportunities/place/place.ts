import { Field, Float, ID, ObjectType } from 'type-graphql';

/** A town, a village or a postal code with its position, from the offline gazetteer. */
@ObjectType({ description: 'A town, a village or a postal code with its position.' })
export class Place {
  @Field(() => ID, { description: 'Stable and opaque; `NearInput.place` takes it as well as a typed name.' })
  id!: string;

  @Field(() => String, { description: 'Name of the town; for a postal code the name of its largest town.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Five digits. Null for a town that has several, and outside Germany.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'German Land; for a neighbouring town its country, in German; elsewhere the code of the state or province.' })
  region!: string | null;

  @Field(() => Float, { description: 'Degrees north, WGS 84, -90..90. The middle of the town; for small villages only that of their postal code.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east, WGS 84, -180..180.' })
  longitude!: number;
}

import { ArrayMaxSize, IsEmail, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { KnownInterests, PairedWith, WebAddress } from './organisation.rules.ts';
import { OrganisationKind } from './organisation.codes.ts';

@InputType({ description: 'A postal address. Coordinates come from a Place that was chosen; both or none, else PAIR.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Street and house number, up to 120 characters.' })
  @SingleLine()
  @MaxLength(120)
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'As written on an envelope, up to 12 characters.' })
  @SingleLine()
  @MaxLength(12)
  postalCode?: string | null;

  @Field({ description: 'Town or village: 1 to 80 characters.' })
  @SingleLine()
  @TrimmedLength(1, 80)
  town: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84, -90..90.' })
  @Min(-90)
  @Max(90)
  @PairedWith('longitude')
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84, -180..180.' })
  @Min(-180)
  @Max(180)
  @PairedWith('latitude')
  longitude?: number | null;
}

/** What an organisation says of itself; the whole of it, so what is left out is empty. */
@InputType()
export abstract class OrganisationDetails {
  @Field(() => OrganisationKind)
  kind: OrganisationKind;

  @Field({ description: 'Its name: 2 to 160 characters in one line.' })
  @SingleLine()
  @TrimmedLength(2, 160)
  name: string;

  @Field({ description: 'What it is there for, in one sentence: 10 to 300 characters.' })
  @SingleLine()
  @TrimmedLength(10, 300)
  purpose: string;

  @Field({ defaultValue: '', description: 'Markdown, up to 10,000 characters.' })
  @PlainText()
  @TrimmedLength(0, 10_000)
  description: string;

  @Field(() => [ID], { description: 'Ids of interests in which it is active, up to 10.' })
  @ArrayMaxSize(10)
  @KnownInterests()
  interests: string[];

  @Field(() => AddressInput)
  @ValidateNested()
  address: AddressInput;

  @Field(() => EmailAddress, { description: 'Where messages to it go. Only its members and the coordinators see it.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  contactEmail: string;

  @Field(() => String, { nullable: true, description: 'Address of its own page, http or https, up to 300 characters.' })
  @MaxLength(300)
  @WebAddress()
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'Court that keeps its register, up to 100 characters.' })
  @SingleLine()
  @MaxLength(100)
  registerCourt?: string | null;

  @Field(() => String, { nullable: true, description: 'Number in that register, up to 40 characters.' })
  @SingleLine()
  @MaxLength(40)
  registerNumber?: string | null;

  @Field({ defaultValue: false })
  lookingForHelpers: boolean;

  @Field({ defaultValue: false })
  lookingForMembers: boolean;
}

@InputType({ description: 'An organisation that wants to be on the page of a network.' })
export class RegisterOrganisationInput extends OrganisationDetails {
  @Field(() => ID, { description: 'The network whose coordinators check it.' })
  networkId: string;

  @Field({ defaultValue: false, description: 'That the organisations which were shown as similar are others.' })
  acceptDuplicate: boolean;
}

@InputType({ description: 'An organisation as it shall be from now on; what is left out is emptied.' })
export class UpdateOrganisationInput extends OrganisationDetails {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the change began with.' })
  version: number;
}

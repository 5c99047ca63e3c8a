import { IsLatitude, IsLongitude, Matches, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLURL } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Markdown } from '../../shared/scalars.ts';
import { PlainText, SingleLine, TrimmedLength, WebAddress } from '../../shared/text-rules.ts';
import { HEX_COLOUR } from './contrast.ts';
import type { ChosenColours } from './colour-rules.ts';
import { Network } from './network.ts';

const hex = { message: 'must be # and six hexadecimal digits' };

@InputType({ description: 'As NetworkColours. A colour whose contrast does not hold is refused as CONTRAST_TOO_LOW.' })
export class NetworkColoursInput implements ChosenColours {
  @Field()
  @Matches(HEX_COLOUR, hex)
  accentLight: string;

  @Field()
  @Matches(HEX_COLOUR, hex)
  accentDark: string;

  @Field()
  @Matches(HEX_COLOUR, hex)
  tintLight: string;

  @Field()
  @Matches(HEX_COLOUR, hex)
  tintDark: string;
}

/** What both say of a network. */
@InputType()
class NetworkTexts {
  @Field({ description: '1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name: string;

  @Field(() => Markdown, { description: 'Up to 5,000 characters.' })
  @PlainText()
  @MaxLength(5000, { message: 'must have at most 5000 characters' })
  description: string;

  @Field(() => GraphQLURL, { nullable: true, description: 'Begins with https:// or http://.' })
  @WebAddress()
  website?: URL | string | null;

  @Field(() => String, { nullable: true, description: 'Up to 200 characters in one line.' })
  @SingleLine()
  @MaxLength(200, { message: 'must have at most 200 characters' })
  welcome?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'Up to 2,000 characters.' })
  @PlainText()
  @MaxLength(2000, { message: 'must have at most 2000 characters' })
  contact?: string | null;

  @Field(() => NetworkColoursInput, { nullable: true, description: 'Null for the colours of the site.' })
  @ValidateNested()
  colours?: NetworkColoursInput | null;
}

@InputType({ description: 'A new network; an operator makes it.' })
export class CreateNetworkInput extends NetworkTexts {
  @Field({ description: 'Name in addresses: 2 to 60 lower-case letters, digits and hyphens.' })
  @Matches(/^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/, { message: 'must have 2 to 60 lower-case letters, digits and hyphens' })
  slug: string;

  @Field(() => Float, { description: 'Degrees north of its centre, WGS 84.' })
  @IsLatitude({ message: 'must be from -90 to 90' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east of its centre, WGS 84.' })
  @IsLongitude({ message: 'must be from -180 to 180' })
  longitude: number;
}

@InputType({ description: 'All texts and colours of a network as they shall be; its coordinators may say so.' })
export class UpdateNetworkInput extends NetworkTexts {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;
}

@ObjectType()
export class SaveNetworkPayload {
  @Field(() => Network)
  network: Network;
}

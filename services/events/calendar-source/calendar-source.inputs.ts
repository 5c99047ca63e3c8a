import { IsBase64, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { MOST_BYTES_UPLOADED } from './calendar-source.codes.ts';

@InputType({ description: 'A calendar to look at: a file, or an address. Exactly one of them.' })
export class PreviewCalendarInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ID, { nullable: true, description: 'The calendar that this is a new version of: then what it does not have any more is cancelled. One at an address is known by it.' })
  sourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'The file in base64 (RFC 5545, .ics), at most 1.4 MB.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  @MaxLength(Math.ceil(MOST_BYTES_UPLOADED / 3) * 4, { message: 'must not have more than 1.4 MB' })
  @IsBase64({}, { message: 'must be base64' })
  file?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the file, 1 to 100 characters.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  @SingleLine()
  @TrimmedLength(1, 100)
  fileName?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the calendar stands: `https://`, `http://` or `webcal://`, up to 1,000 characters, on a public server, up to 10 MB.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  @SingleLine()
  @TrimmedLength(1, 1000)
  address?: string | null;
}

@InputType()
export class ImportCalendarInput {
  @Field(() => ID, { description: 'Of a preview that is READY.' })
  id: string;

  @Field({ defaultValue: false, description: 'Whether the address is to be read again every few hours. Not for a file (`input.refreshes NO_ADDRESS`).' })
  refreshes: boolean;
}

@InputType()
export class RefreshCalendarInput {
  @Field(() => ID, { description: 'Of a calendar with an address.' })
  id: string;
}

@InputType()
export class RemoveCalendarInput {
  @Field(() => ID)
  id: string;

  @Field({ defaultValue: false, description: 'Whether its dates that are still to come are cancelled, unless they were changed here. Whoever is registered is told.' })
  cancelsDates: boolean;
}

import { ArrayMaxSize, IsBase64, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { ListField, MOST_LIST_BYTES, MOST_LIST_COLUMNS, MOST_LIST_ROWS } from './list-import.codes.ts';
import { ListImport } from './list-import.ts';

@InputType({ description: 'A list to look at.' })
export class UploadListInput {
  @Field(() => ID)
  networkId: string;

  @Field(() => String, { nullable: true, description: 'The file in base64: a table as text (CSV), at most 1.4 MB and 5,000 rows. Encoding, delimiter and header are recognised. This or `address`.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  @MaxLength(Math.ceil(MOST_LIST_BYTES / 3) * 4, { message: 'must not have more than 1.4 MB' })
  @IsBase64({}, { message: 'must be base64' })
  file?: string | null;

  @Field(() => String, { nullable: true, description: 'Where such a table stands: begins with https://, at most 1,000 characters.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  @SingleLine()
  @TrimmedLength(1, 1000)
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the file, 1 to 100 characters; without it `list.csv`.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  @SingleLine()
  @TrimmedLength(1, 100)
  fileName?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the list, 1 to 100 characters; without it, that of the file or the host of the address.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  @SingleLine()
  @TrimmedLength(1, 100)
  name?: string | null;
}

@InputType({ description: 'How a list is to be read.' })
export class MapListInput {
  @Field(() => ID, { description: 'Of a list that is READY.' })
  id: string;

  @Field({ description: 'Name of the list, 1 to 100 characters.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name: string;

  @Field({ description: 'Whether the first row holds the names of the columns.' })
  hasHeader: boolean;

  @Field(() => [ListField], { nullable: 'items', description: 'What each column is, in their order; null: it is not read. Each once, with ORGANISATION_NAME among them.' })
  @ArrayMaxSize(MOST_LIST_COLUMNS)
  fields: (ListField | null)[];
}

@InputType()
export class TakeListInput {
  @Field(() => ID, { description: 'Of a list that is READY.' })
  id: string;

  @Field({ defaultValue: true, description: 'Whether rows are taken that are chosen by themselves (`isChosen`).' })
  chosen: boolean;

  @Field(() => [Int], { defaultValue: [], description: 'Lines of rows that are to be taken as well, at most 5,000; those that cannot be taken are passed over.' })
  @ArrayMaxSize(MOST_LIST_ROWS)
  with: number[];

  @Field(() => [Int], { defaultValue: [], description: 'Lines of rows that are not to be taken, at most 5,000.' })
  @ArrayMaxSize(MOST_LIST_ROWS)
  without: number[];
}

@InputType()
export class UndoListInput {
  @Field(() => ID, { description: 'Of a list that is TAKEN.' })
  id: string;
}

@InputType()
export class DiscardListInput {
  @Field(() => ID, { description: 'Of a list of which nothing was taken.' })
  id: string;
}

@ObjectType()
export class ListImportPayload {
  @Field(() => ListImport)
  import: ListImport;
}

@ObjectType()
export class DiscardListPayload {
  @Field(() => ID)
  id: string;
}

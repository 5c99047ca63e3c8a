import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { ListSourceMode } from './list-import.codes.ts';
import { ListSource } from './list-source.ts';

@InputType({ description: 'A list that is to be read every night.' })
export class KeepListInput {
  @Field(() => ID, { description: 'Of a list that is TAKEN; its name and its columns are kept.' })
  id: string;

  @Field({ description: 'Where its newest version stands: begins with https://, at most 1,000 characters.' })
  @SingleLine()
  @TrimmedLength(1, 1000)
  address: string;

  @Field(() => ListSourceMode)
  mode: ListSourceMode;
}

@InputType()
export class ChangeListSourceInput {
  @Field(() => ID)
  id: string;

  @Field(() => ListSourceMode)
  mode: ListSourceMode;
}

@InputType()
export class RefreshListInput {
  @Field(() => ID, { description: 'Of a list that is read every night.' })
  id: string;
}

@InputType()
export class RemoveListSourceInput {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class ListSourcePayload {
  @Field(() => ListSource)
  source: ListSource;
}

@ObjectType()
export class RemoveListSourcePayload {
  @Field(() => ID)
  id: string;
}

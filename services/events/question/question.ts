import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { QuestionKind } from './question.codes.ts';

registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'TEXT: answered in up to 500 characters of one’s own. CHOICE: by one of the options. YES_NO: by YES or NO.',
});

@ObjectType({ description: 'What an organisation asks whoever registers for its event.' })
export class EventQuestion {
  @Field(() => ID, { description: 'Stays when it is reworded, and is the same at all dates of a series.' })
  id: string;

  @Field({ description: '1 to 200 characters in one line.' })
  prompt: string;

  @Field(() => QuestionKind)
  kind: QuestionKind;

  @Field(() => [String], { description: 'What one chooses from: 2 to 20 of a CHOICE, else none.' })
  options: string[];

  @Field({ description: 'Whether nobody registers without an answer.' })
  required: boolean;
}

@ObjectType({ description: 'What somebody answered when they registered.' })
export class RegistrationAnswer {
  @Field(() => ID, { description: 'Of the EventQuestion; it may have been removed since.' })
  questionId: string;

  @Field({ description: 'The question as it was asked.' })
  prompt: string;

  @Field(() => QuestionKind)
  kind: QuestionKind;

  @Field({ description: 'The text, the chosen option, or YES or NO.' })
  value: string;
}

import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { PlainText, rule, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { MOST_OPTIONS, QuestionKind } from './question.codes.ts';

const isOption = (value: unknown): boolean => typeof value === 'string' && value.trim().length >= 1 && value.trim().length <= 100 && !/[\p{Cc}\u2028\u2029]/u.test(value);

@InputType()
export class EventQuestionInput {
  @Field(() => ID, { nullable: true, description: 'Of a question that the event has already; without it the question is new.' })
  id?: string | null;

  @Field({ description: '1 to 200 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 200)
  prompt: string;

  @Field(() => QuestionKind)
  kind: QuestionKind;

  @Field(() => [String], { defaultValue: [], description: '2 to 20 different ones of a CHOICE, each of 1 to 100 characters in one line; of other kinds they are not looked at.' })
  @ArrayMaxSize(MOST_OPTIONS)
  @rule('option', 'must have 1 to 100 characters in one line', isOption, { each: true })
  options: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether nobody registers without an answer.' })
  required: boolean;
}

@InputType()
export class AnswerInput {
  @Field(() => ID)
  questionId: string;

  @Field({ description: 'Up to 500 characters; nothing counts as no answer. For YES_NO it is YES or NO.' })
  @PlainText()
  @TrimmedLength(0, 500)
  value: string;
}

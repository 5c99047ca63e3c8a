import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MaxLength, ValidateIf } from 'class-validator';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';

/** Templates that a network may keep. */
export const MOST_ANSWER_TEMPLATES = 50;

/** With what coordinators of a network begin the reason of a decision, beside the answers that come along. */
@ObjectType({ description: 'An answer of a network with which a reason may begin. Whoever is told reads it as it is, so it may stand in both languages.' })
@Entity({ name: 'answer_templates' })
@Index('answer_templates_by_name', ['networkId', 'name'], { unique: true })
export class AnswerTemplate {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field({ description: '1 to 80 characters in one line, each name once in a network.' })
  @Column({ type: 'text' })
  name: string;

  @Field({ description: 'Plain text, up to 2,000 characters; empty when it is there in English only.' })
  @Column({ type: 'text' })
  german: string;

  @Field({ description: 'Plain text, up to 2,000 characters; empty when it is there in German only.' })
  @Column({ type: 'text' })
  english: string;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

@InputType({ description: 'An answer as it shall be; one text at least.' })
export class SaveAnswerTemplateInput {
  @Field(() => ID)
  networkId: string;

  @Field(() => ID, { nullable: true, description: 'Of the one that is changed; without it a new one is written.' })
  @ValidateIf((_input, value) => value !== null && value !== undefined)
  id?: string | null;

  @Field({ description: '1 to 80 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 80)
  name: string;

  @Field({ defaultValue: '', description: 'Up to 2,000 characters of plain text.' })
  @PlainText()
  @MaxLength(2000, { message: 'must have at most 2,000 characters' })
  german: string;

  @Field({ defaultValue: '', description: 'Up to 2,000 characters of plain text.' })
  @PlainText()
  @MaxLength(2000, { message: 'must have at most 2,000 characters' })
  english: string;
}

@InputType()
export class DeleteAnswerTemplateInput {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class SaveAnswerTemplatePayload {
  @Field(() => AnswerTemplate)
  template: AnswerTemplate;
}

@ObjectType()
export class DeleteAnswerTemplatePayload {
  @Field(() => ID)
  id: string;
}

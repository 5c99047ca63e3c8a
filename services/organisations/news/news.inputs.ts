import { MaxLength } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { Markdown } from '../../shared/scalars.ts';
import { PlainText, rule, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { PictureInput } from '../picture/picture.inputs.ts';
import { hasActiveContent } from './active-content.ts';
import { ArticleKind } from './news.codes.ts';

/** Nothing that would run; else ACTIVE_CONTENT. */
function NoActiveContent(): PropertyDecorator {
  return rule('activeContent', 'must not contain scripts, forms, embedded pages or addresses that run something', (value) => !hasActiveContent(String(value)));
}

@InputType({ description: 'Narrows a list of news, guides or projects.' })
export class NewsFilter {
  @Field(() => ID, { nullable: true, description: 'Of one network; of all without it.' })
  network?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the title or summary, also as parts of longer ones, or of the whole text in any of their German forms; up to 20 words of 200 characters in all.' })
  @MaxLength(200)
  text?: string | null;
}

/** What an article says. */
@InputType()
export class NewsTexts {
  @Field({ description: '3 to 120 characters in one line.' })
  @SingleLine()
  @TrimmedLength(3, 120)
  title: string;

  @Field({ description: 'What it is about, for lists and feeds: 1 to 300 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 300)
  summary: string;

  @Field(() => Markdown, { description: '1 to 20,000 characters. Scripts and what else would run are refused as ACTIVE_CONTENT.' })
  @PlainText()
  @TrimmedLength(1, 20_000)
  @NoActiveContent()
  body: string;

  @Field(() => Locale, { description: 'In which language it is written.' })
  language: Locale;
}

@InputType({ description: 'A draft of a new article.' })
export class CreateNewsArticleInput extends NewsTexts {
  @Field(() => ID)
  networkId: string;

  @Field(() => ArticleKind, { defaultValue: ArticleKind.NEWS, description: 'Stays as it is from then on.' })
  kind: ArticleKind;
}

@InputType({ description: 'The texts of an article as they shall be; of one that is published they are public at once.' })
export class UpdateNewsArticleInput extends NewsTexts {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;
}

@InputType({ description: 'An article as it was read.' })
export class NewsArticleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;
}

@InputType()
export class PublishNewsArticleInput extends NewsArticleInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it becomes public, at most a year ahead; now when left out.' })
  at?: Date | null;
}

@InputType()
export class PinNewsArticleInput extends NewsArticleInput {
  @Field({ description: 'Whether it shall stand before the newer ones.' })
  isPinned: boolean;
}

@InputType()
export class RestoreNewsArticleInput extends NewsArticleInput {
  @Field(() => Int, { description: 'The version whose texts shall be those of the article again.' })
  revision: number;
}

@InputType({ description: 'The picture of an article; it takes the place of the one before.' })
export class UploadNewsPictureInput extends PictureInput {
  @Field(() => ID, { description: 'Of the article.' })
  id: string;
}

@InputType()
export class RemoveNewsPictureInput {
  @Field(() => ID, { description: 'Of the article.' })
  id: string;
}

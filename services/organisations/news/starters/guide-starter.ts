import { Field, ID, ObjectType } from 'type-graphql';
import { Locale } from '../../../shared/locale.ts';
import { Markdown } from '../../../shared/scalars.ts';

/** A guide to begin with. */
@ObjectType({ description: 'A guide that comes with the installation, to be taken as a draft.' })
export class GuideStarter {
  @Field(() => ID, { description: 'What it is about, the same in all languages, e.g. `insurance`.' })
  key: string;

  @Field()
  title: string;

  @Field({ description: 'What it is about, in one line.' })
  summary: string;

  @Field(() => Markdown)
  body: string;

  @Field(() => Locale)
  language: Locale;
}

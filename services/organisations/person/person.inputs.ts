import { Field, InputType } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';

@InputType({ description: 'What to change; what is left out stays.' })
export class UpdateViewerInput {
  @Field(() => String, { nullable: true, description: 'What they want to be called: at most 100 characters in one line; empty or null for nothing.' })
  @SingleLine()
  @TrimmedLength(0, 100)
  name?: string | null;

  @Field(() => Locale, { nullable: true, description: 'The language of their mails.' })
  locale?: Locale | null;
}

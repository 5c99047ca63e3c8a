import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { Markdown } from '../../shared/scalars.ts';
import { PlainText, TrimmedLength } from '../../shared/text-rules.ts';
import { LegalPageKind } from './legal-page.codes.ts';
import { LegalPage } from './legal-page.ts';

@InputType({ description: 'A whole legal text as it shall be.' })
export class SaveLegalPageInput {
  @Field(() => LegalPageKind)
  kind: LegalPageKind;

  @Field(() => Locale)
  locale: Locale;

  @Field(() => Markdown, { description: '1 to 50,000 characters.' })
  @PlainText()
  @TrimmedLength(1, 50_000)
  body: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;
}

@ObjectType()
export class SaveLegalPagePayload {
  @Field(() => LegalPage)
  legalPage: LegalPage;
}

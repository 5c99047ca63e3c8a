import { Field, ID, InputType } from 'type-graphql';
import { PlainText, TrimmedLength } from '../../shared/text-rules.ts';
import { ReportDecision, ReportKind, ReportReason } from './report.codes.ts';

@InputType({ description: 'What the coordinators should look at, and why.' })
export class ReportContentInput {
  @Field(() => ReportKind)
  kind: ReportKind;

  @Field(() => ID, { description: 'Of the posting, organisation, event (any date of a series) or message.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The network on whose page it stands. Of an organisation it is known; otherwise needed where there are several networks.' })
  networkId?: string | null;

  @Field(() => ReportReason)
  reason: ReportReason;

  @Field(() => String, { nullable: true, description: 'Plain text, up to 2,000 characters; needed with OTHER.' })
  @PlainText()
  @TrimmedLength(0, 2000)
  comment?: string | null;
}

@InputType()
export class CloseReportInput {
  @Field(() => ID)
  id: string;

  @Field(() => ReportDecision)
  decision: ReportDecision;

  @Field(() => String, { nullable: true, description: 'For the other coordinators: plain text, up to 2,000 characters.' })
  @PlainText()
  @TrimmedLength(0, 2000)
  note?: string | null;
}

import { ArrayMaxSize, ArrayUnique, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SITE_ZONE } from '../../shared/site-days.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { AttendanceMode, EventKind } from '../event/event.codes.ts';
import { MOST_QUESTIONS } from '../question/question.codes.ts';
import { EventQuestionInput } from '../question/question.inputs.ts';
import { MOST_SHIFTS } from '../shift/event-shift.ts';
import { SeriesScope } from './drafting.codes.ts';
import { JoiningAddress } from './joining-address.ts';
import { ShiftInput } from './shift.inputs.ts';

/** What an organisation writes about an event. */
@InputType({ description: 'What an organisation writes about an event. What is left out stays as it is; null empties a field.' })
export class EventFields {
  @Field(() => EventKind, { nullable: true })
  kind?: EventKind | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(0, 100)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, in one or two sentences of up to 300 characters.' })
  @PlainText()
  @TrimmedLength(0, 300)
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown of up to 10,000 characters.' })
  @PlainText()
  @TrimmedLength(0, 10_000)
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Clock time in `timeZone`, `2026-12-05T10:00`; with `allDay` its first day, `2026-12-05`. Goes with every change of the time. A clock time that a change of the clocks leaves out is NO_SUCH_TIME, one that comes twice is the first. From the year 2000 to ten years from now.',
  })
  @MaxLength(20)
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'In the same way, after the start and at most 366 days later; with `allDay` its last day. Without it the end is open, or it lasts one day.' })
  @MaxLength(20)
  endsAt?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it lasts whole days.' })
  allDay?: boolean | null;

  @Field(() => String, { nullable: true, description: `IANA time zone; ${SITE_ZONE} when nothing is said.` })
  @MaxLength(50)
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'RRULE of RFC 5545 by which a draft takes place again, `FREQ=WEEKLY;COUNT=10`, in its time zone; null for once. `startsAt` has to be a date of it (STARTS_ELSEWHERE). INVALID, OUT_OF_RANGE, NOT_TOGETHER, UNSUPPORTED, TOO_MANY and EMPTY say what is wrong with a rule; NOT_A_DRAFT: what is public keeps its dates.',
  })
  @MaxLength(500)
  recurrence?: string | null;

  @Field(() => AttendanceMode, { nullable: true })
  attendance?: AttendanceMode | null;

  @Field(() => String, { nullable: true, description: 'Name of the house or room, up to 120 characters; not when REMOTE.' })
  @SingleLine()
  @TrimmedLength(0, 120)
  venue?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and house number, up to 120 characters; not when REMOTE.' })
  @SingleLine()
  @TrimmedLength(0, 120)
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, town, or the id of a Place; null for no place. Not when REMOTE.' })
  @MaxLength(100)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to join remotely, http or https, up to 300 characters; not when ON_SITE.' })
  @MaxLength(300)
  @JoiningAddress()
  onlineUrl?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Up to 10.' })
  @ArrayMaxSize(10)
  @ArrayUnique()
  interests?: string[] | null;

  @Field(() => String, { nullable: true, description: '`Opportunity.eventKey` of the posting to which it belongs, one of the same organisation (else NOT_OURS); null for none.' })
  @MaxLength(120)
  opportunity?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats, 1 to 100,000; null when it is open to all.' })
  @Min(1)
  @Max(100_000)
  capacity?: number | null;

  @Field(() => [ShiftInput], {
    nullable: true,
    description:
      'Of a work day: all its shifts, 30 at most, in any order; what is not among them is removed. `input.shifts` NOT_A_WORK_DAY, NOT_WITH_SERIES, SHIFT_TAKEN (somebody is registered for one that is missing), REGISTERED_WITHOUT_SHIFT (somebody is registered for the whole day). With shifts the end is not open (`input.endsAt NEEDED_FOR_SHIFTS`), and `capacity` is said of each (`input.capacity NOT_WITH_SHIFTS`).',
  })
  @ArrayMaxSize(MOST_SHIFTS)
  @ValidateNested()
  shifts?: ShiftInput[] | null;

  @Field(() => [EventQuestionInput], {
    nullable: true,
    description:
      'What whoever registers is asked, in order: at most 10, all of them, since those that are left out are removed. Answers that were given stay. `input.questions.<position>` with `.id` UNKNOWN, TWICE or `.options` TOO_FEW, TWICE.',
  })
  @ArrayMaxSize(MOST_QUESTIONS)
  @ValidateNested({ each: true })
  questions?: EventQuestionInput[] | null;

  @Field(() => String, { nullable: true, description: 'Of a training: for whom it is, up to 200 characters.' })
  @SingleLine()
  @TrimmedLength(0, 200)
  targetGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a training: what its participants get in writing, up to 200 characters.' })
  @SingleLine()
  @TrimmedLength(0, 200)
  certificate?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a training: what it costs, in up to 200 characters.' })
  @SingleLine()
  @TrimmedLength(0, 200)
  costs?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a training: who gives it, up to 200 characters.' })
  @SingleLine()
  @TrimmedLength(0, 200)
  provider?: string | null;
}

@InputType()
export class CreateEventInput extends EventFields {
  @Field(() => ID, { description: 'Of which the viewer is a member.' })
  organisationId: string;

  @Field(() => EventKind)
  override kind: EventKind;

  @Field(() => String, { description: 'As `EventFields.startsAt`: clock time in `timeZone`, `2026-12-05T10:00`; with `allDay` its first day, `2026-12-05`.' })
  @MaxLength(20)
  override startsAt: string;
}

@InputType()
export class UpdateEventInput extends EventFields {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`Event.version` that the viewer saw; another one since then is CONFLICT.' })
  version: number;

  @Field(() => SeriesScope, {
    defaultValue: SeriesScope.THIS,
    description: 'Which dates of its series that have not begun change along. They take over what changes; on another day or at another time the nth date stays the nth, with its registrations, and the rule follows: weekly on Thursdays instead of Tuesdays, on the second Thursday of a month instead of the second Tuesday. Dates that were changed by themselves stay as they are. CONFLICT with `input.scope` NO_SERIES, FROM_A_CALENDAR or RULE_NOT_SPLIT when that does not go; with `input.startsAt` DAY_OF_SERIES (time zone and whole days are of single dates), RULE_HAS_DAYS or RULE_HAS_TIMES (the rule names several), ANOTHER_MONTH (a monthly date stays in its month), RULE_NOT_MOVED (some dates have no such day), DATES_IN_THE_PAST, BEFORE_ANOTHER (which stays).',
  })
  scope: SeriesScope;
}

@InputType()
export class EventInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class CancelEventInput extends EventInput {
  @Field({ description: 'Why, for everybody to read: 3 to 500 characters.' })
  @PlainText()
  @TrimmedLength(3, 500)
  reason: string;

  @Field(() => SeriesScope, { defaultValue: SeriesScope.THIS, description: 'Which dates of its series are cancelled along, also those that were changed by themselves; NO_SERIES or FROM_A_CALENDAR when that does not go.' })
  scope: SeriesScope;
}

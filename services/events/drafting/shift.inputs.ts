import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';

@InputType({ description: 'A shift of a work day as it shall be.' })
export class ShiftInput {
  @Field(() => ID, { nullable: true, description: 'Of the shift that is changed; left out for a new one.' })
  id?: string | null;

  @Field({ description: 'What is done, 1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  title: string;

  @Field(() => String, { nullable: true, description: 'What to bring or to know, up to 300 characters.' })
  @PlainText()
  @TrimmedLength(0, 300)
  note?: string | null;

  @Field({ description: 'Clock time in the time zone of the event, `2026-12-05T10:00`; not before the event begins (OUTSIDE).' })
  @MaxLength(20)
  startsAt: string;

  @Field({ description: 'In the same way; after the start (BEFORE_START) and not after the end of the event (OUTSIDE).' })
  @MaxLength(20)
  endsAt: string;

  @Field(() => Int, { nullable: true, description: 'Seats, 1 to 100,000, and not fewer than are taken (SEATS_TAKEN); null for no limit.' })
  @Min(1)
  @Max(100_000)
  capacity?: number | null;
}

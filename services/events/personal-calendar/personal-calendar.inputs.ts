import { Field, InputType, ObjectType } from 'type-graphql';
import { PersonalCalendar } from './personal-calendar.ts';

@InputType()
export class SetPersonalCalendarInput {
  @Field({ description: 'True gives the calendar an address, another one each time; false takes it away.' })
  isOn: boolean;
}

@ObjectType()
export class SetPersonalCalendarPayload {
  @Field(() => PersonalCalendar, { nullable: true, description: 'Null when it is switched off.' })
  calendar: PersonalCalendar | null;
}

import { ArrayMaxSize } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { EventNotificationKind } from './notification.codes.ts';

registerEnumType(EventNotificationKind, {
  name: 'EventNotificationKind',
  description: 'Mails about events that somebody may not want: reminders, a day before, of what they have seats for.',
});

@ObjectType({ description: 'Whether somebody wants a kind of mail about events.' })
export class EventNotificationSetting {
  @Field(() => EventNotificationKind)
  kind: EventNotificationKind;

  @Field()
  isWanted: boolean;
}

@InputType()
export class EventNotificationSettingInput {
  @Field(() => EventNotificationKind)
  kind: EventNotificationKind;

  @Field()
  isWanted: boolean;
}

@InputType()
export class SaveEventNotificationSettingsInput {
  @Field(() => [EventNotificationSettingInput], { description: 'Kinds that are left out stay as they are; of one that is there twice, the last counts.' })
  @ArrayMaxSize(20)
  settings: EventNotificationSettingInput[];
}

@ObjectType()
export class SaveEventNotificationSettingsPayload {
  @Field(() => [EventNotificationSetting], { description: 'All of them, as they are now.' })
  settings: EventNotificationSetting[];
}

@ObjectType()
export class UnsubscribeFromEventsPayload {
  @Field(() => EventNotificationSetting, { description: 'As it is now.' })
  setting: EventNotificationSetting;
}

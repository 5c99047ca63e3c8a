import { ArrayMaxSize } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { NotificationKind } from './notification.codes.ts';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'Mails that somebody may not want: answers in conversations, reminders, postings to confirm again, new postings for saved searches, news.',
});

@ObjectType({ description: 'Whether somebody wants a kind of mail.' })
export class NotificationSetting {
  @Field(() => NotificationKind)
  kind: NotificationKind;

  @Field()
  isWanted: boolean;
}

@InputType()
export class NotificationSettingInput {
  @Field(() => NotificationKind)
  kind: NotificationKind;

  @Field()
  isWanted: boolean;
}

@InputType()
export class SaveNotificationSettingsInput {
  @Field(() => [NotificationSettingInput], { description: 'Kinds that are left out stay as they are; of one that is there twice, the last counts.' })
  @ArrayMaxSize(20)
  settings: NotificationSettingInput[];
}

@ObjectType()
export class SaveNotificationSettingsPayload {
  @Field(() => [NotificationSetting], { description: 'All of them, as they are now.' })
  settings: NotificationSetting[];
}

@InputType()
export class UnsubscribeInput {
  @Field({ description: 'As it stands in the link of the mail. It never runs out and works any number of times.' })
  token: string;
}

@ObjectType()
export class UnsubscribePayload {
  @Field(() => NotificationSetting, { description: 'As it is now.' })
  setting: NotificationSetting;
}

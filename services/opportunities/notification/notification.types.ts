import { ArrayMaxSize } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { NotificationKind } from './notification.codes.ts';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'Mails about postings and conversations that somebody may not want: first messages to an organisation, answers, reminders, postings to confirm again, invitations to who may be found.',
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

@ObjectType()
export class UnsubscribePayload {
  @Field(() => NotificationSetting, { description: 'As it is now.' })
  setting: NotificationSetting;
}

import { ArrayMaxSize } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { OrganisationNotificationKind } from './notification.codes.ts';

registerEnumType(OrganisationNotificationKind, {
  name: 'OrganisationNotificationKind',
  description: 'Mails about organisations that somebody may not want: invitations, what was decided about an organisation, what coordinators have to look after, calendars of an organisation that can not be read any more, newsletters of networks that one subscribed to.',
});

@ObjectType({ description: 'Whether somebody wants a kind of mail about organisations.' })
export class OrganisationNotificationSetting {
  @Field(() => OrganisationNotificationKind)
  kind: OrganisationNotificationKind;

  @Field()
  isWanted: boolean;
}

@InputType()
export class OrganisationNotificationSettingInput {
  @Field(() => OrganisationNotificationKind)
  kind: OrganisationNotificationKind;

  @Field()
  isWanted: boolean;
}

@InputType()
export class SaveOrganisationNotificationSettingsInput {
  @Field(() => [OrganisationNotificationSettingInput], { description: 'Kinds that are left out stay as they are; of one that is there twice, the last counts.' })
  @ArrayMaxSize(20)
  settings: OrganisationNotificationSettingInput[];
}

@ObjectType()
export class SaveOrganisationNotificationSettingsPayload {
  @Field(() => [OrganisationNotificationSetting], { description: 'All of them, as they are now.' })
  settings: OrganisationNotificationSetting[];
}

@ObjectType()
export class UnsubscribeFromOrganisationsPayload {
  @Field(() => OrganisationNotificationSetting, { description: 'As it is now.' })
  setting: OrganisationNotificationSetting;
}

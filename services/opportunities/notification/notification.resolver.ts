import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { UnsubscribeInput } from '../../shared/mail/unsubscribe.inputs.ts';
import type { OpportunitiesContext } from '../context.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { notifications } from './notification.codes.ts';
import { NotificationSetting, SaveNotificationSettingsInput, SaveNotificationSettingsPayload, UnsubscribePayload } from './notification.types.ts';

@Resolver(() => Viewer)
export class NotificationResolver {
  @FieldResolver(() => [NotificationSetting], { nullable: true, description: 'Every kind of mail, and whether they want it.' })
  notificationSettings(@Ctx() context: OpportunitiesContext): Promise<NotificationSetting[]> {
    return notifications.own(context);
  }

  @Mutation(() => SaveNotificationSettingsPayload, { description: 'Says which mails the viewer wants.' })
  async saveNotificationSettings(
    @Ctx() context: OpportunitiesContext,
    @Arg('input', () => SaveNotificationSettingsInput) input: SaveNotificationSettingsInput,
  ): Promise<SaveNotificationSettingsPayload> {
    return { settings: await notifications.save(context, input.settings) };
  }

  @Query(() => NotificationSetting, { nullable: true, description: 'What the link of a mail is about, and whether such mails still go out; null for a token that is not from here.' })
  unsubscription(@Ctx() context: OpportunitiesContext, @Arg('token', () => String) token: string): Promise<NotificationSetting | null> {
    return notifications.ofToken(context, token);
  }

  @Mutation(() => UnsubscribePayload, { description: 'Ends the mails of one kind to one address, without an account, by the token of a mail.' })
  async unsubscribe(@Ctx() context: OpportunitiesContext, @Arg('input', () => UnsubscribeInput) input: UnsubscribeInput): Promise<UnsubscribePayload> {
    return { setting: await notifications.end(context, input.token) };
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { UnsubscribeInput } from '../../shared/mail/unsubscribe.inputs.ts';
import type { EventsContext } from '../context.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { notifications } from './notification.codes.ts';
import { EventNotificationSetting, SaveEventNotificationSettingsInput, SaveEventNotificationSettingsPayload, UnsubscribeFromEventsPayload } from './notification.types.ts';

@Resolver(() => Viewer)
export class EventNotificationResolver {
  @FieldResolver(() => [EventNotificationSetting], { nullable: true, description: 'Every kind of mail about events, and whether they want it.' })
  eventNotificationSettings(@Ctx() context: EventsContext): Promise<EventNotificationSetting[]> {
    return notifications.own(context);
  }

  @Mutation(() => SaveEventNotificationSettingsPayload, { description: 'Says which mails about events the viewer wants.' })
  async saveEventNotificationSettings(
    @Ctx() context: EventsContext,
    @Arg('input', () => SaveEventNotificationSettingsInput) input: SaveEventNotificationSettingsInput,
  ): Promise<SaveEventNotificationSettingsPayload> {
    return { settings: await notifications.save(context, input.settings) };
  }

  @Query(() => EventNotificationSetting, { nullable: true, description: 'What the link of a mail about events is about, and whether such mails still go out; null for any other token.' })
  eventUnsubscription(@Ctx() context: EventsContext, @Arg('token', () => String) token: string): Promise<EventNotificationSetting | null> {
    return notifications.ofToken(context, token);
  }

  @Mutation(() => UnsubscribeFromEventsPayload, { description: 'Ends the mails of one kind about events to one address, without an account, by the token of a mail.' })
  async unsubscribeFromEvents(@Ctx() context: EventsContext, @Arg('input', () => UnsubscribeInput) input: UnsubscribeInput): Promise<UnsubscribeFromEventsPayload> {
    return { setting: await notifications.end(context, input.token) };
  }
}

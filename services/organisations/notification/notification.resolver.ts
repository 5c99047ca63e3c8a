import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { UnsubscribeInput } from '../../shared/mail/unsubscribe.inputs.ts';
import type { OrganisationsContext } from '../context.ts';
import { Viewer } from '../viewer/viewer.ts';
import { notifications } from './notification.codes.ts';
import { OrganisationNotificationSetting, SaveOrganisationNotificationSettingsInput, SaveOrganisationNotificationSettingsPayload, UnsubscribeFromOrganisationsPayload } from './notification.types.ts';

@Resolver(() => Viewer)
export class OrganisationNotificationResolver {
  @FieldResolver(() => [OrganisationNotificationSetting], { nullable: true, description: 'Every kind of mail about organisations, and whether they want it.' })
  organisationNotificationSettings(@Ctx() context: OrganisationsContext): Promise<OrganisationNotificationSetting[]> {
    return notifications.own(context);
  }

  @Mutation(() => SaveOrganisationNotificationSettingsPayload, { description: 'Says which mails about organisations the viewer wants.' })
  async saveOrganisationNotificationSettings(
    @Ctx() context: OrganisationsContext,
    @Arg('input', () => SaveOrganisationNotificationSettingsInput) input: SaveOrganisationNotificationSettingsInput,
  ): Promise<SaveOrganisationNotificationSettingsPayload> {
    return { settings: await notifications.save(context, input.settings) };
  }

  @Query(() => OrganisationNotificationSetting, { nullable: true, description: 'What the link of a mail about organisations is about, and whether such mails still go out; null for any other token.' })
  organisationUnsubscription(@Ctx() context: OrganisationsContext, @Arg('token', () => String) token: string): Promise<OrganisationNotificationSetting | null> {
    return notifications.ofToken(context, token);
  }

  @Mutation(() => UnsubscribeFromOrganisationsPayload, { description: 'Ends the mails of one kind about organisations to one address, without an account, by the token of a mail.' })
  async unsubscribeFromOrganisations(@Ctx() context: OrganisationsContext, @Arg('input', () => UnsubscribeInput) input: UnsubscribeInput): Promise<UnsubscribeFromOrganisationsPayload> {
    return { setting: await notifications.end(context, input.token) };
  }
}

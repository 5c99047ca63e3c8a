import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { OwnNewsletters } from './own-newsletters.tsx';
import { SettingsForm } from './settings-form.tsx';

const NotificationsPage = graphql(`
  query NotificationsPage {
    viewer {
      id
      email
      notificationSettings {
        kind
        isWanted
      }
      organisationNotificationSettings {
        kind
        isWanted
      }
      eventNotificationSettings {
        kind
        isWanted
      }
      newsletterSubscriptions {
        id
        network {
          slug
          name
        }
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer } = needed(await context.get(pageContext).graph.query(NotificationsPage, {}));
  if (!viewer) throw signInFirst(request);
  return viewer;
}

/** Which mails somebody wants. */
export function Component() {
  const { t } = useLingui();
  const viewer = useLoaderData<typeof loader>();
  const parts = [viewer.notificationSettings, viewer.organisationNotificationSettings, viewer.eventNotificationSettings];
  const title = t`Notifications`;
  return (
    <div className="volunteer-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      <p className="lead">
        <Trans>Which e-mails may we send to {viewer.email}?</Trans>
      </p>
      {parts.some(Boolean) && (
        <SettingsForm settings={viewer.notificationSettings ?? []} organisationSettings={viewer.organisationNotificationSettings ?? []} eventSettings={viewer.eventNotificationSettings ?? []} />
      )}
      {!parts.every(Boolean) && (
        <Notice kind="error" title={<Trans>Not all of your settings can be shown just now. Please try again in a moment.</Trans>} />
      )}
      {viewer.newsletterSubscriptions && <OwnNewsletters subscriptions={viewer.newsletterSubscriptions} />}
      <p className="muted">
        <Trans>E-mails that answer something you have just done, such as a link to sign in, always come. So does the warning before an account is erased that nobody has used for long.</Trans>
      </p>
    </div>
  );
}

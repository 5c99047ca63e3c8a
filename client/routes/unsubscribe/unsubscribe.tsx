import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData, useSearchParams } from 'react-router';
import { data as response, type LoaderFunctionArgs } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { notificationLabels } from '../../shared/labels/notification-labels.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { NewsletterWays } from './newsletter-ways.tsx';
import { unsubscribeAction } from './unsubscribe-action.ts';

const UnsubscribePage = graphql(`
  query UnsubscribePage($token: String!) {
    unsubscription(token: $token) {
      kind
      isWanted
    }
    organisationUnsubscription(token: $token) {
      kind
      isWanted
    }
    eventUnsubscription(token: $token) {
      kind
      isWanted
    }
    newsletterUnsubscription(token: $token) {
      isSubscribed
      areOthersWanted
      network {
        id
        name
        slug
      }
    }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const answer = await context.get(pageContext).graph.query(UnsubscribePage, { token });
  const { eventUnsubscription, newsletterUnsubscription, organisationUnsubscription, unsubscription } = needed(answer);
  const setting = unsubscription ?? organisationUnsubscription ?? eventUnsubscription ?? null;
  // The part that knows the token may be away; then nobody can say that the link is wrong.
  if (setting === null && !newsletterUnsubscription && answer.errors.length > 0) throw response(null, { status: 503 });
  return { setting, newsletter: newsletterUnsubscription ?? null };
}

/** Where the link at the end of a mail leads. Opening it changes nothing, since mail scanners open links too; the button does, also without a script. */
export function Component() {
  const { i18n, t } = useLingui();
  const { newsletter, setting } = useLoaderData<typeof loader>();
  const kind = setting ? i18n._(notificationLabels[setting.kind].name) : '';
  return (
    <div className="prose-page">
      <PageHead title={t`Fewer e-mails`} noindex />
      <h1>
        <Trans>Fewer e-mails</Trans>
      </h1>
      {newsletter && <NewsletterWays newsletter={newsletter} />}
      {!setting && !newsletter && (
        <Notice kind="error" title={<Trans>This link is not complete</Trans>}>
          <p>
            <Trans>Please copy the whole link from the e-mail into the address bar.</Trans>
          </p>
        </Notice>
      )}
      {setting?.isWanted === false && (
        <Notice kind="success" title={<Trans>You get no more e-mails of the kind “{kind}”</Trans>}>
          <p>
            <Trans>
              With an account you can change this at any time in the <Link to="/account/notifications">settings</Link>.
            </Trans>
          </p>
        </Notice>
      )}
      {setting?.isWanted && <Ask kind={kind} />}
    </div>
  );
}

function Ask({ kind }: { kind: string }) {
  const { locale } = useAppState();
  const [params] = useSearchParams();
  return (
    <form method="post" action={unsubscribeAction(locale, params)}>
      <p>
        <Trans>Would you like no more e-mails of the kind “{kind}”? Other e-mails go on as they are.</Trans>
      </p>
      <input type="hidden" name="from" value="page" />
      <div className="actions">
        <Button type="submit">
          <Trans>No more of these e-mails</Trans>
        </Button>
      </div>
    </form>
  );
}

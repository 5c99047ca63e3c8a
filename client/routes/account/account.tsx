import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { LogOut } from '../../shared/ui/icons.ts';
import { AccountPage } from './account-query.ts';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { PersonForm } from './person-form.tsx';
import { SessionList } from './session-list.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer } = needed(await context.get(pageContext).graph.query(AccountPage, {}));
  if (!viewer) throw signInFirst(request);
  return { viewer, told: new URL(request.url).searchParams.get('told') };
}

/** The account of whoever is signed in: what they are called, where they are signed in, the way out. */
export function Component() {
  const { t } = useLingui();
  const { viewer, told } = useLoaderData<typeof loader>();
  const { locale } = useAppState();
  return (
    <div className="prose-page">
      <PageHead title={t`Account`} noindex />
      <h1>
        <Trans>My account</Trans>
      </h1>
      {told === 'unanswered' && <DeedNotice status="refused" done={null} />}
      <section aria-labelledby="person-heading">
        <h2 id="person-heading">
          <Trans>About you</Trans>
        </h2>
        <PersonForm viewer={viewer} told={told} />
      </section>
      <section aria-labelledby="sessions-heading">
        <h2 id="sessions-heading">
          <Trans>Where you are signed in</Trans>
        </h2>
        <SessionList sessions={viewer.sessions} told={told} />
      </section>
      <ul className="word-list">
        <li>
          <Link to="/account/notifications">
            <Trans>Notifications</Trans>
          </Link>
        </li>
        <li>
          <Link to="/account/data">
            <Trans>My data</Trans>
          </Link>
        </li>
      </ul>
      <form method="post" action="/session/end">
        <input type="hidden" name="locale" value={graphLocale(locale)} />
        <p className="actions">
          <Button type="submit" look="secondary">
            <LogOut aria-hidden />
            <Trans>Sign out on this device</Trans>
          </Button>
        </p>
      </form>
    </div>
  );
}

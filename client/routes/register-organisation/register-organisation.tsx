import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale, localised } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { signInPath } from '../../shared/return-path.ts';
import { RegisterForm } from './register-form.tsx';

const RegisterOrganisationPage = graphql(`
  query RegisterOrganisationPage($locale: Locale!) {
    viewer {
      id
      email
    }
    networks(first: 100) {
      nodes {
        id
        name
      }
    }
    interests {
      id
      label(locale: $locale)
      children {
        id
        label(locale: $locale)
      }
    }
  }
`);

export async function loader({ context }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  return needed(await graph.query(RegisterOrganisationPage, { locale: graphLocale(locale) }));
}

/** Where anybody who is signed in registers an organisation. */
export function Component() {
  const { t } = useLingui();
  const { locale } = useAppState();
  const { viewer, networks, interests } = useLoaderData<typeof loader>();
  return (
    <div className="prose-page">
      <PageHead title={t`Register an organisation`} description={t`Put your club, initiative or institution on the page of your town: free of charge and in a few minutes.`} />
      <h1>
        <Trans>Register an organisation</Trans>
      </h1>
      <p className="lead">
        <Trans>In a few minutes your club or initiative is on its way to its own page. The coordination of the network checks who stands behind it; then everybody sees it.</Trans>
      </p>
      {viewer ? (
        <RegisterForm networks={networks.nodes} interests={interests} />
      ) : (
        <>
          <Notice kind="info" title={<Trans>Please sign in first</Trans>}>
            <p>
              <Trans>So that you can edit the page later. All you need is an e-mail address; there is no password.</Trans>
            </p>
          </Notice>
          <p className="actions">
            <ButtonLink to={signInPath(localised('/organisations/new', locale))}>
              <Trans>Sign in</Trans>
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}

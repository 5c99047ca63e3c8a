import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { EditedNewsletter_newsletter, NewsletterEditorPage, NewsletterToEdit } from './documents.ts';
import { NewNewsletter } from './new-newsletter.tsx';
import { NewsletterEditor } from './newsletter-editor.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { viewer, network: maybe, interests } = needed(await graph.query(NewsletterEditorPage, { slug: params['slug'] ?? '', locale: graphLocale(locale) }));
  if (!viewer) throw signInFirst(request);
  const network = found(maybe);
  const mayWrite = coordinates(viewer, network.slug);
  const page = { network, interests, mayWrite, email: viewer.email ?? '' };
  if (!mayWrite || params['id'] === 'new') return { ...page, newsletter: null };
  const newsletter = found(needed(await graph.query(NewsletterToEdit, { id: params['id'] ?? '' })).newsletter);
  return { ...page, newsletter: found(newsletter.network?.slug === network.slug ? newsletter : null) };
}

/** Where the coordinators of a network write a newsletter, try it on themselves and let it go out. */
export function Component() {
  const { t } = useLingui();
  const { network, interests, mayWrite, email, newsletter } = useLoaderData<typeof loader>();
  const title = newsletter ? t`Newsletter` : t`Write a newsletter`;
  if (!mayWrite) return <Refused title={title} />;
  const list = `/desk/network/${network.slug}/newsletters`;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p>
        <Link to={list}>
          <Trans>Newsletters of {network.name}</Trans>
        </Link>
      </p>
      <ScriptNeeded />
      {newsletter ? (
        <NewsletterEditor key={newsletter.id} loaded={unmask(EditedNewsletter_newsletter, newsletter)} interests={interests} email={email} list={list} />
      ) : (
        <NewNewsletter networkId={network.id} interests={interests} list={list} />
      )}
    </div>
  );
}

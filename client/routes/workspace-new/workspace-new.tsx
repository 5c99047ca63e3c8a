import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useLoaderData, useNavigate } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import type { OpportunityKind } from '../../generated/enums.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { found, GraphUnreachable, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ArrowLeft } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';

const NewOpportunityPage = graphql(`
  query NewOpportunityPage {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
        }
      }
    }
  }
`);

const CreateOpportunity = graphql(`
  mutation CreateOpportunity($input: CreateOpportunityInput!) {
    createOpportunity(input: $input) {
      opportunity {
        id
      }
    }
  }
`);

/** The organisation in whose name something is written; not found for who does not act for it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { viewer } = needed(await graph.query(NewOpportunityPage, {}));
  if (!viewer) throw signInFirst(request);
  return found(viewer.memberships.find(({ organisation }) => organisation?.slug === params['slug'])?.organisation);
}

/** The first question: what kind of posting. The answer begins a draft. */
export function Component() {
  const { t } = useLingui();
  const { locale } = useAppState();
  const navigate = useNavigate();
  const organisation = useLoaderData<typeof loader>();
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { id: organisationId, name, slug } = organisation;

  async function begin(kind: OpportunityKind): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const { data } = await browserGraph.mutate(CreateOpportunity, { input: { organisationId, kind, textLanguage: graphLocale(locale) } });
      if (data) return await navigate(`/workspace/${slug}/opportunities/${data.createOpportunity.opportunity.id}`);
      setFailed(true);
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  const kinds: readonly { kind: OpportunityKind; title: string; words: string }[] = [
    { kind: 'VOLUNTEERING', title: t`Volunteers`, words: t`You are looking for people who give time and hands, once or regularly.` },
    { kind: 'HELP_REQUEST', title: t`Help for one person`, words: t`Somebody needs a hand soon: shopping, a lift, a small repair. It is shown for 14 days at most.` },
    { kind: 'MEMBERSHIP', title: t`New members`, words: t`Your club would like to grow.` },
  ];
  return (
    <div className="workspace-page">
      <PageHead title={t`New posting`} noindex />
      <p>
        <Link to={`/workspace/${slug}`}>
          <ArrowLeft aria-hidden /> {name}
        </Link>
      </p>
      <h1>
        <Trans>What are you looking for?</Trans>
      </h1>
      {failed && (
        <Notice kind="error" title={<Trans>That did not work</Trans>}>
          <p>
            <Trans>The draft could not be begun. Please try again in a moment.</Trans>
          </p>
        </Notice>
      )}
      <ScriptNeeded title={<Trans>The editor needs JavaScript</Trans>}>
        <Trans>It saves while you write.</Trans>
      </ScriptNeeded>
      <ul className="card-list">
        {kinds.map(({ kind, title, words }) => (
          <li key={kind}>
            <article className="card">
              <h2>{title}</h2>
              <p>{words}</p>
              <Button look="secondary" disabled={!ready} aria-disabled={busy || undefined} onClick={() => void begin(kind)}>
                <Trans>Begin: {title}</Trans>
              </Button>
            </article>
          </li>
        ))}
      </ul>
    </div>
  );
}

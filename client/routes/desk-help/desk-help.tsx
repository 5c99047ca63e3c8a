import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { unmask } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';
import { HelpDesk, HelpDeskNetwork, HelpRequestCard_request } from './documents.ts';
import { HelpRequestCard } from './help-request-card.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const after = new URL(request.url).searchParams.get('after');
  const { viewer, network: maybe } = needed(await graph.query(HelpDeskNetwork, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  const network = found(maybe);
  const { helpRequests } = needed(await graph.query(HelpDesk, { network: network.id, after }));
  return { network, helpRequests: helpRequests ?? null };
}

/** What coordinators took by telephone: who needs help with what, who wrote about it, and when it is erased. */
export function Component() {
  const { t } = useLingui();
  const { helpRequests, network } = useLoaderData<typeof loader>();
  const title = t`Taken by telephone in ${network.name}`;
  if (!helpRequests) return <Refused title={title} />;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <DeskLink slug={network.slug} />
      <h1>{title}</h1>
      <p className="muted">
        <Trans>Everybody reads what is needed and in which district. Name, address and telephone number are for you alone, and for the volunteer whom you accept. 30 days after a help request has ended, everything about it is erased.</Trans>
      </p>
      <p className="actions no-print">
        <ButtonLink to={`/desk/network/${network.slug}/help/new`}>
          <Trans>Take a help request</Trans>
        </ButtonLink>
        <ButtonLink to="/organisations/new" look="secondary">
          <Trans>Register an organisation for somebody</Trans>
        </ButtonLink>
      </p>
      <PagedList
        list={helpRequests}
        label={title}
        count={<Plural value={helpRequests.totalCount} one="# help request" other="# help requests" />}
        away={<Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>}
        empty={
          <p className="list-empty">
            <Trans>No help request has been taken yet.</Trans>
          </p>
        }
      >
        {(masked) => <HelpRequestCard network={network.slug} request={unmask(HelpRequestCard_request, masked)} />}
      </PagedList>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useRevalidator } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { InviteForm } from './invite-form.tsx';
import { MemberList } from './member-list.tsx';
import { OrganisationMembers } from './members-query.ts';
import { OpenInvitations } from './open-invitations.tsx';
import { WorkspaceHead } from './workspace-head.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { viewer, organisation } = needed(await graph.query(OrganisationMembers, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return { viewer, organisation: found(organisation?.members ? organisation : null) };
}

/** Who acts for the organisation; owners invite, change roles and hand over. */
export function Component() {
  const { t } = useLingui();
  const { revalidate } = useRevalidator();
  const { viewer, organisation } = useLoaderData<typeof loader>();
  const { id, invitations, members } = organisation;
  return (
    <div className="workspace-page">
      <PageHead title={t`Members of ${organisation.name}`} noindex />
      <WorkspaceHead organisation={organisation}>{t`Members`}</WorkspaceHead>
      <p>
        <Trans>Editors look after the page and its offers, and answer people. Owners also invite and remove members, and may hand the organisation over.</Trans>
      </p>
      <MemberList organisationId={id} members={members ?? []} viewerId={viewer.id} isOwner={Boolean(invitations)} onDone={() => void revalidate()} />
      {invitations && (
        <>
          <OpenInvitations invitations={invitations} onDone={() => void revalidate()} />
          <InviteForm organisationId={id} onDone={() => void revalidate()} />
        </>
      )}
    </div>
  );
}

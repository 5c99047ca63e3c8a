import { Trans, useLingui } from '@lingui/react/macro';
import { NavLink } from 'react-router';
import type { OrganisationStatus } from '../../generated/graphql.ts';
import { Notice } from '../../shared/ui/notice.tsx';

/** Name of the organisation, the ways within its workspace, and that it still waits for its check where it does. */
export function WorkspaceHead({ organisation: { name, slug, status }, children }: { organisation: { name: string; slug: string; status: OrganisationStatus }; children: string }) {
  const { t } = useLingui();
  return (
    <>
      <p className="organisation-row-kind">{name}</p>
      <h1>{children}</h1>
      <nav className="workspace-nav" aria-label={t`Workspace of ${name}`}>
        <NavLink to={`/workspace/${slug}/inquiries`}>
          <Trans>Inquiries</Trans>
        </NavLink>
        <NavLink to={`/workspace/${slug}/page`}>
          <Trans>Page</Trans>
        </NavLink>
        <NavLink to={`/workspace/${slug}/members`}>
          <Trans>Members</Trans>
        </NavLink>
        <NavLink to={`/organisations/${slug}`}>
          <Trans>How visitors see it</Trans>
        </NavLink>
      </nav>
      {status === 'PENDING' && (
        <Notice kind="info" title={<Trans>The check is still to come</Trans>}>
          <p>
            <Trans>Until the coordination has checked who stands behind the organisation, only its members and the coordination see its page.</Trans>
          </p>
        </Notice>
      )}
    </>
  );
}

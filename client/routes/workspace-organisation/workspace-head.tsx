import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import type { OrganisationStatus } from '../../generated/graphql.ts';
import { Notice } from '../../shared/ui/notice.tsx';

/** Name of the organisation, the ways within its workspace, and that it still waits for its check where it does. */
export function WorkspaceHead({ organisation: { name, slug, status }, children }: { organisation: { name: string; slug: string; status: OrganisationStatus }; children: string }) {
  return (
    <>
      <p className="organisation-row-kind">{name}</p>
      <h1>{children}</h1>
      <WorkspaceTabs slug={slug} />
      <p>
        <Link to={`/organisations/${slug}`}>
          <Trans>How visitors see it</Trans>
        </Link>
      </p>
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

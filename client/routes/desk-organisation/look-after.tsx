import { Trans } from '@lingui/react/macro';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';

const LookAfterOrganisation = graphql(`
  mutation LookAfterOrganisation($input: LookAfterOrganisationInput!) {
    lookAfterOrganisation(input: $input) {
      organisation {
        id
      }
    }
  }
`);

interface LookAfterProps {
  readonly organisationId: string;
  readonly slug: string;
  /** Who acts for it; null when the viewer may not know. */
  readonly members: readonly { readonly personId: string; readonly name: string | null }[] | null;
  readonly viewerId: string;
}

/** Who acts for the organisation, and the way for coordinators to do it where nobody does. */
export function LookAfter({ organisationId, slug, members, viewerId }: LookAfterProps) {
  const { act, status, told } = useDeed();
  const names = members?.flatMap(({ name }) => name ?? []) ?? [];
  const isMine = members?.some(({ personId }) => personId === viewerId) ?? false;
  return (
    <section aria-labelledby="hands">
      <h2 id="hands">
        <Trans>Who acts for it</Trans>
      </h2>
      {names.length > 0 && <p>{names.join(', ')}</p>}
      {members?.length === 0 && (
        <>
          <p>
            <Trans>Nobody has an account for it. Your coordination can look after it, for example when it calls you with a posting, until somebody accepts your invitation to own it.</Trans>
          </p>
          <p className="actions script-only">
            <Button look="secondary" aria-disabled={status === 'busy' || undefined} onClick={() => void act(() => browserGraph.mutate(LookAfterOrganisation, { input: { organisationId } }))}>
              <Trans>Look after it</Trans>
            </Button>
          </p>
        </>
      )}
      <DeedNotice status={status} done={<Trans>Your coordination looks after it now</Trans>} ref={told} />
      {isMine && (
        <p className="actions">
          <ButtonLink to={`/workspace/${slug}/opportunities/new`} look="secondary">
            <Trans>Write a posting for it</Trans>
          </ButtonLink>
          <ButtonLink to={`/workspace/${slug}/members`} look="quiet">
            <Trans>Invite somebody to take it over</Trans>
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

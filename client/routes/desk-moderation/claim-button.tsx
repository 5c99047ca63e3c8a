import { Trans, useLingui } from '@lingui/react/macro';
import { DeedNotice } from '../../features/verification/deed-notice.tsx';
import { useDeed } from '../../features/verification/use-deed.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';

const ClaimCase = graphql(`
  mutation ClaimCase($input: ModerationCaseInput!) {
    claimModerationCase(input: $input) {
      case {
        id
      }
    }
  }
`);

const ReleaseCase = graphql(`
  mutation ReleaseCase($input: ModerationCaseInput!) {
    releaseModerationCase(input: $input) {
      case {
        id
      }
    }
  }
`);

/** Takes a case, so that no two do the same work, or gives it back. */
export function ClaimButton({ id, name, isMine }: { id: string; name: string; isMine: boolean }) {
  const { t } = useLingui();
  const { run, ready, busy, problem, box } = useDeed();
  return (
    <>
      <DeedNotice problem={problem} ref={box} />
      <p className="actions">
        <Button
          look="secondary"
          disabled={!ready}
          aria-disabled={busy || undefined}
          aria-label={isMine ? t`Give back: ${name}` : t`Take this case: ${name}`}
          onClick={() => void run(() => (isMine ? browserGraph.mutate(ReleaseCase, { input: { id } }) : browserGraph.mutate(ClaimCase, { input: { id } })))}
        >
          {isMine ? <Trans>Give back</Trans> : <Trans>Take this case</Trans>}
        </Button>
        {isMine && (
          <span className="muted">
            <Trans>Yours for half an hour</Trans>
          </span>
        )}
      </p>
    </>
  );
}

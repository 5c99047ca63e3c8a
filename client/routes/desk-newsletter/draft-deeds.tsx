import { Trans } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { DeleteNewsletter, TestNewsletter } from './documents.ts';
import type { EditedNewsletter } from './newsletter-fields.ts';

interface Props {
  readonly newsletter: EditedNewsletter;
  readonly unsaved: boolean;
  /** Where a test goes. */
  readonly email: string;
  readonly list: string;
}

/** A mail to oneself, as it will look; and, of a draft, to throw it away. */
export function DraftDeeds({ newsletter: { id, status, version }, unsaved, email, list }: Props) {
  const navigate = useNavigate();
  const { act: sendTest, box: testBox, busy: testing, outcome: tested } = useSave();
  const { act: remove, box: removeBox, busy: removing, outcome: removed } = useSave();
  return (
    <section className="script-only" aria-labelledby="test">
      <h2 id="test">
        <Trans>Test</Trans>
      </h2>
      {tested &&
        (tested.status === 'saved' ? (
          <Notice kind="success" title={<Trans>The test is on its way to {email}</Trans>} ref={testBox} />
        ) : (
          <Notice kind="error" title={<Trans>The test could not be sent. Please try again later.</Trans>} ref={testBox} />
        ))}
      {removed && removed.status !== 'saved' && <SaveNotice status={removed.status === 'refused' ? 'failed' : removed.status} ref={removeBox} />}
      <div className="actions">
        <Button look="secondary" disabled={unsaved} aria-disabled={testing || undefined} onClick={() => void sendTest(() => browserGraph.mutate(TestNewsletter, { input: { id } }), () => undefined)}>
          <Trans>Send a test to me</Trans>
        </Button>
        {status === 'DRAFT' && (
          <Button look="quiet" aria-disabled={removing || undefined} onClick={() => void remove(() => browserGraph.mutate(DeleteNewsletter, { input: { id, version } }), () => void navigate(list))}>
            <Trans>Delete this draft</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { countInWords, newsletterStatusInWords } from '../../features/newsletter/newsletter-words.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { MomentForm } from '../../shared/ui/moment-form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { CancelNewsletter, type EditedNewsletter_newsletter, ScheduleNewsletter } from './documents.ts';
import type { EditedNewsletter } from './newsletter-fields.ts';

/** What the deeds of the editor give back. */
export interface Payload {
  readonly newsletter: FragmentType<typeof EditedNewsletter_newsletter>;
}

/** To how many it goes, and when: now, at a time, or not after all. What is not saved yet has to be saved first. */
export function SendingSection({ newsletter, unsaved, onDone }: { newsletter: EditedNewsletter; unsaved: boolean; onDone: (payload: Payload) => void }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { act, box, busy, outcome } = useSave();
  const { id, recipients, refused, sent, status, version } = newsletter;
  const off = { disabled: unsaved, 'aria-disabled': busy || undefined } as const;
  const done = ({ payload }: { payload: Payload }) => onDone(payload);
  const schedule = (at: Date | null) => void act(() => browserGraph.mutate(ScheduleNewsletter, { input: { id, version, at: at?.toISOString() ?? null } }), done);
  return (
    <section className="script-only" aria-labelledby="sending">
      <h2 id="sending">
        <Trans>Sending</Trans>
      </h2>
      {outcome?.status === 'stale' && (
        <Notice kind="error" title={<Trans>That is not possible as it stands</Trans>} ref={box}>
          <p>
            <Trans>Either it has gone out or been changed meanwhile, or the network already writes four times in that month. Please load the page anew, or choose another month.</Trans>
          </p>
        </Notice>
      )}
      {outcome?.status === 'refused' && (
        <Notice kind="error" title={<Trans>This time cannot be</Trans>} ref={box}>
          <p>
            <Trans>Please choose a time that lies ahead, at most a year from now.</Trans>
          </p>
        </Notice>
      )}
      {outcome && outcome.status !== 'refused' && outcome.status !== 'stale' && <SaveNotice status={outcome.status} ref={box} />}
      <p>{newsletterStatusInWords(newsletter, now, i18n)}</p>
      {recipients && (
        <p>
          <Trans>Recipients: {countInWords(recipients, i18n)}</Trans>
        </p>
      )}
      {sent && refused && (
        <p>
          <Trans>
            Reached {countInWords(sent, i18n)}, refused by the mail servers of {countInWords(refused, i18n)}
          </Trans>
        </p>
      )}
      {unsaved && (
        <p className="muted">
          <Trans>Please save your changes first.</Trans>
        </p>
      )}
      {status === 'DRAFT' && <MomentForm atThisTime={<Trans>Send at this time</Trans>} now={<Trans>Send now</Trans>} off={off} onChoose={schedule} />}
      {status === 'SCHEDULED' && (
        <p className="actions">
          <Button look="secondary" {...off} onClick={() => void act(() => browserGraph.mutate(CancelNewsletter, { input: { id, version } }), done)}>
            <Trans>Call it back</Trans>
          </Button>
        </p>
      )}
    </section>
  );
}

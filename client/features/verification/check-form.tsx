import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { VerificationMethod, VerificationSubject } from '../../generated/enums.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { methodLabels, subjectLabels } from '../../shared/labels/verification-labels.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import { BadgeCheck } from '../../shared/ui/icons.ts';
import { DeedNotice } from './deed-notice.tsx';
import { refusalInWords } from './refusal-words.ts';
import { useDeed } from './use-deed.ts';

const RecordCheck = graphql(`
  mutation RecordCheck($input: RecordCheckInput!) {
    recordCheck(input: $input) {
      check {
        id
      }
    }
  }
`);

const keysOf = <Key extends string>(labels: Record<Key, unknown>) => Object.keys(labels) as Key[];

/** Notes what was checked about an organisation: what, how, when, until when. */
export function CheckForm({ organisationId }: { organisationId: string }) {
  const { i18n } = useLingui();
  const today = dayOf(new Date(useAppState().now));
  const empty = { subject: 'REGISTER_ENTRY' as VerificationSubject, how: 'REGISTER_EXTRACT' as VerificationMethod, howInWords: '', checkedOn: today, validUntil: '', note: '' };
  const [fields, setFields] = useState(empty);
  const { run, ready, busy, problem, box } = useDeed();
  const change = (changed: Partial<typeof empty>) => setFields({ ...fields, ...changed });
  const errorOf = (field: string) => refusalInWords(problem?.refusals ?? [], field, i18n);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { howInWords, validUntil, note, ...given } = fields;
    const input = { organisationId, ...given, howInWords: given.how === 'OTHER' ? howInWords : null, validUntil: validUntil || null, note: note || null };
    if (!(await run(() => browserGraph.mutate(RecordCheck, { input })))) setFields(empty);
  }

  return (
    <form className="check-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      <DeedNotice problem={problem} ref={box} />
      <SelectField label={<Trans>What was checked</Trans>} value={fields.subject} onChange={({ target }) => change({ subject: target.value as VerificationSubject })}>
        {keysOf(subjectLabels).map((subject) => (
          <option key={subject} value={subject}>
            {i18n._(subjectLabels[subject])}
          </option>
        ))}
      </SelectField>
      <SelectField label={<Trans>How</Trans>} value={fields.how} onChange={({ target }) => change({ how: target.value as VerificationMethod })}>
        {keysOf(methodLabels).map((how) => (
          <option key={how} value={how}>
            {i18n._(methodLabels[how])}
          </option>
        ))}
      </SelectField>
      {fields.how === 'OTHER' && (
        <TextField label={<Trans>In a few words: how</Trans>} required value={fields.howInWords} onChange={({ target }) => change({ howInWords: target.value })} error={errorOf('howInWords')} />
      )}
      <TextField type="date" label={<Trans>Checked on</Trans>} required value={fields.checkedOn} onChange={({ target }) => change({ checkedOn: target.value })} error={errorOf('checkedOn')} />
      <TextField
        type="date"
        label={<Trans>Counts until</Trans>}
        help={<Trans>Leave it empty when the check does not lapse.</Trans>}
        value={fields.validUntil}
        onChange={({ target }) => change({ validUntil: target.value })}
        error={errorOf('validUntil')}
      />
      <TextField
        label={<Trans>Note</Trans>}
        help={<Trans>Everybody can read it, e.g. “VR 4711, Wittlich district court”. No names of people, please.</Trans>}
        value={fields.note}
        onChange={({ target }) => change({ note: target.value })}
        error={errorOf('note')}
      />
      <p className="actions">
        <Button type="submit" look="secondary" disabled={!ready} aria-disabled={busy || undefined}>
          <BadgeCheck aria-hidden />
          {busy ? <Trans>One moment …</Trans> : <Trans>Note the check</Trans>}
        </Button>
      </p>
    </form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { NotificationsPageQuery } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { save } from '../../shared/graph/save.ts';
import { notificationLabels } from '../../shared/labels/notification-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { useReady } from '../../shared/ui/use-ready.ts';

const SaveNotificationSettings = graphql(`
  mutation SaveNotificationSettings($input: SaveNotificationSettingsInput!) {
    saveNotificationSettings(input: $input) {
      settings {
        kind
        isWanted
      }
    }
  }
`);

const SaveOrganisationNotificationSettings = graphql(`
  mutation SaveOrganisationNotificationSettings($input: SaveOrganisationNotificationSettingsInput!) {
    saveOrganisationNotificationSettings(input: $input) {
      settings {
        kind
        isWanted
      }
    }
  }
`);

const SaveEventNotificationSettings = graphql(`
  mutation SaveEventNotificationSettings($input: SaveEventNotificationSettingsInput!) {
    saveEventNotificationSettings(input: $input) {
      settings {
        kind
        isWanted
      }
    }
  }
`);

type Viewer = NonNullable<NotificationsPageQuery['viewer']>;

interface Props {
  settings: NonNullable<Viewer['notificationSettings']>;
  organisationSettings: NonNullable<Viewer['organisationNotificationSettings']>;
  eventSettings: NonNullable<Viewer['eventNotificationSettings']>;
}

/** Each kind as the form has it. */
function ticked<Kind extends string>(form: FormData, settings: readonly { readonly kind: Kind }[]) {
  return { input: { settings: settings.map(({ kind }) => ({ kind, isWanted: form.has(kind) })) } };
}

/** One tick for each kind of mail, saved together; three parts keep them, and saving all again does no harm when one of them was away. */
export function SettingsForm({ settings, organisationSettings, eventSettings }: Props) {
  const { i18n, t } = useLingui();
  const ready = useReady();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const { box, attempted } = useFocusAfterAttempts();
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const outcomes = await Promise.all([
      settings.length > 0 && save(() => browserGraph.mutate(SaveNotificationSettings, ticked(form, settings))),
      organisationSettings.length > 0 && save(() => browserGraph.mutate(SaveOrganisationNotificationSettings, ticked(form, organisationSettings))),
      eventSettings.length > 0 && save(() => browserGraph.mutate(SaveEventNotificationSettings, ticked(form, eventSettings))),
    ]);
    setOutcome(outcomes.every((one) => !one || one.status === 'saved') ? 'saved' : 'failed');
    attempted();
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)} onChange={() => setOutcome(undefined)}>
      <noscript>
        <Notice kind="info" title={<Trans>Saving needs JavaScript. Please switch it on for this page, or use the link at the end of each e-mail.</Trans>} />
      </noscript>
      {outcome === 'saved' && <Notice kind="success" title={<Trans>Your settings are saved</Trans>} ref={box} />}
      {outcome === 'failed' && <Notice kind="error" title={<Trans>Your settings could not be saved just now. Please try again in a moment.</Trans>} ref={box} />}
      <fieldset className="card filter-group">
        <legend className="visually-hidden">{t`E-mails that you want`}</legend>
        {[...settings, ...eventSettings, ...organisationSettings].map(({ kind, isWanted }) => (
          <CheckboxField key={kind} name={kind} label={i18n._(notificationLabels[kind].name)} help={i18n._(notificationLabels[kind].help)} defaultChecked={isWanted} />
        ))}
      </fieldset>
      <div className="actions">
        <Button type="submit" disabled={!ready}>
          <Trans>Save settings</Trans>
        </Button>
      </div>
    </form>
  );
}

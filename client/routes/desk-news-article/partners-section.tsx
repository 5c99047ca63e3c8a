import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { moved } from '../../shared/moved.ts';
import { newKey } from '../../shared/new-key.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { MoveButtons } from '../../shared/ui/move-buttons.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { SavePartners } from './attachments.ts';
import type { EditedNews, Payload } from './edited-news.ts';
import { FindOrganisation } from './find-organisation.tsx';
import { type EditedPartner, editedPartners, partnerErrors, partnersInput } from './partner-fields.ts';

/** With whom a project is done: organisations of the site, and others by name and address, saved together. */
export function PartnersSection({ article: { id, partners: saved, version }, onDone }: { article: EditedNews; onDone: (payload: Payload) => void }) {
  const { i18n, t } = useLingui();
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const [partners, setPartners] = useState(() => editedPartners(saved));
  const [focus, setFocus] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  const errors = partnerErrors(refusals, i18n);
  function put(next: readonly EditedPartner[], focused?: string): void {
    setPartners([...next]);
    if (focused) setFocus({ id: focused });
    forget();
  }
  const change = (at: number, changes: Partial<EditedPartner>) => put(partners.map((partner, index) => (index === at ? { ...partner, ...changes } : partner)));
  function add(partner: Omit<EditedPartner, 'key'>, focused: (key: string) => string): void {
    const key = newKey();
    put([...partners, { key, ...partner }], focused(key));
  }
  const save = () => void act(() => browserGraph.mutate(SavePartners, { input: { id, version, partners: partnersInput(partners) } }), ({ payload }) => onDone(payload));
  return (
    <section className="script-only" aria-labelledby="partners">
      <h2 id="partners">
        <Trans>Partners</Trans>
      </h2>
      {outcome && <SaveNotice status={outcome.status === 'refused' ? 'failed' : outcome.status} ref={box} />}
      <ol className="link-editor">
        {partners.map(({ key, name, organisationId, url }, at) => (
          <li key={key}>
            {organisationId ? (
              <p>
                <strong>{name}</strong>
              </p>
            ) : (
              <>
                <TextField id={`${key}-name`} label={t`Name`} name="name" required maxLength={120} value={name} error={errors.get(`${at}.name`)} onChange={({ target }) => change(at, { name: target.value })} />
                <TextField id={`${key}-url`} label={t`Web address`} name="url" type="url" inputMode="url" spellCheck={false} required value={url} error={errors.get(`${at}.url`)} onChange={({ target }) => change(at, { url: target.value })} />
              </>
            )}
            {errors.has(`${at}.organisationId`) && <p className="field-error">{errors.get(`${at}.organisationId`)}</p>}
            <MoveButtons
              id={key}
              name={name.trim() || t`Partner ${at + 1}`}
              isFirst={at === 0}
              isLast={at === partners.length - 1}
              onMove={(by) => put(moved(partners, at, by), `${key}-${by < 0 ? 'up' : 'down'}`)}
              onRemove={() => put(partners.toSpliced(at, 1), 'add-partner')}
            />
          </li>
        ))}
      </ol>
      {errors.has('') && <p className="field-error">{errors.get('')}</p>}
      <FindOrganisation onTake={({ id: organisationId, name }) => partners.every((partner) => partner.organisationId !== organisationId) && add({ organisationId, name, url: '' }, (key) => `${key}-up`)} />
      <p className="actions">
        <Button id="add-partner" look="secondary" onClick={() => add({ organisationId: null, name: '', url: 'https://' }, (key) => `${key}-name`)}>
          <Trans>Add somebody else</Trans>
        </Button>
        <Button aria-disabled={busy || undefined} onClick={save}>
          <Trans>Save the partners</Trans>
        </Button>
      </p>
    </section>
  );
}

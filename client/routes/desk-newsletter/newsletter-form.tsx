import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { chosenPlace } from '../../features/newsletter/chosen-place.ts';
import { FieldAndPlace } from '../../features/newsletter/field-and-place.tsx';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { useSave } from '../../shared/graph/use-save.ts';
import { typedIn } from '../../shared/typed-in.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { CheckboxField, SelectField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { contentOf, newsletterErrors, placeOf, textsOf, writtenIn } from './newsletter-fields.ts';
import type { EditedNewsletter, NewsletterContent } from './newsletter-fields.ts';
import { TextFields } from './text-fields.tsx';

const RADII = [5, 10, 20, 50, 100, 200] as const;

interface Props {
  /** As it is kept; null for a new one. */
  readonly newsletter: EditedNewsletter | null;
  readonly interests: readonly { readonly id: string; readonly label: string }[];
  readonly deed: ReturnType<typeof useSave>;
  readonly onChange?: () => void;
  readonly onSave: (content: NewsletterContent) => void;
}

/** What a newsletter says and to whom. What was not saved stays in the fields. */
export function NewsletterForm({ newsletter, interests, deed, onChange, onSave }: Props) {
  const { i18n, t } = useLingui();
  const [texts, setTexts] = useState(() => textsOf(newsletter));
  const [place, setPlace] = useState<'unknown' | 'unanswered'>();
  const ready = useReady();
  const { box, busy, forget, outcome, refusals } = deed;
  const before = placeOf(newsletter);
  const audiences = newsletter?.audiences ?? ['VOLUNTEERS'];
  const errors = newsletterErrors(refusals, writtenIn(texts), i18n);
  const changed = () => {
    forget();
    setPlace(undefined);
    onChange?.();
  };

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      const found = await chosenPlace(typedIn(form, 'place'), before);
      if (found === undefined) return setPlace('unknown');
      onSave(contentOf(form, texts, found));
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      setPlace('unanswered');
    }
  }

  return (
    <form method="post" className="script-only" noValidate onSubmit={(event) => void submit(event)} onChange={changed}>
      <ErrorSummary entries={Object.entries(errors).map(([id, label]) => ({ id, label }))} ref={box} />
      {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
      {outcome?.status === 'refused' && Object.keys(errors).length === 0 && <SaveNotice status="failed" ref={box} />}
      {place === 'unanswered' && <SaveNotice status="failed" />}
      <h2>
        <Trans>Whom does it go to?</Trans>
      </h2>
      <p>
        <Trans>Only to people who have asked for your newsletter. Who has named no field or no place gets what you narrow too.</Trans>
      </p>
      <fieldset className="newsletter-fields">
        <legend>
          <Trans>Readers</Trans>
        </legend>
        <CheckboxField
          id="newsletter-audience"
          name="audience"
          value="VOLUNTEERS"
          label={t`Everybody, by what interests them`}
          defaultChecked={audiences.includes('VOLUNTEERS')}
          error={errors['newsletter-audience']}
        />
        <CheckboxField name="audience" value="ORGANISATIONS" label={t`People who act for an organisation, by what it does`} defaultChecked={audiences.includes('ORGANISATIONS')} />
      </fieldset>
      <FieldAndPlace
        interests={interests}
        chosen={newsletter?.fields.map(({ id }) => id) ?? []}
        place={before?.name ?? ''}
        legend={<Trans>Fields of engagement. Without a tick it goes to all.</Trans>}
        placeHelp={<Trans>Town or postal code. Without one it goes to everywhere.</Trans>}
        placeUnknown={place === 'unknown'}
      />
      <SelectField label={t`Around`} name="radius" defaultValue={String(newsletter?.radiusKm ?? 20)}>
        {RADII.map((km) => (
          <option key={km} value={km}>
            {km} km
          </option>
        ))}
      </SelectField>
      <h2>
        <Trans>What does it say?</Trans>
      </h2>
      <TextFields texts={texts} errors={errors} onChange={setTexts} />
      <p className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
          <Trans>Save</Trans>
        </Button>
      </p>
    </form>
  );
}

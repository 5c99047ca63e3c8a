import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { AddressInput } from '../../features/search/address-input.tsx';
import { ChoiceList } from '../../features/search/choice-list.tsx';
import { RADII } from '../../features/search/criteria.ts';
import { InterestTree } from '../../features/search/interest-tree.tsx';
import type { InterestField } from '../../features/search/interest-tree.tsx';
import { SlotGrid } from '../../features/search/slot-grid.tsx';
import { usePlaceSuggestions } from '../../shared/place/use-place-suggestions.ts';
import type { ProfileForm_ProfileFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { ageLabels } from '../../shared/labels/age-labels.ts';
import { LANGUAGE_CODES, languageName } from '../../shared/labels/language-names.ts';
import { attendanceLabels, commitmentLabels } from '../../shared/labels/opportunity-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field, SelectField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { DeleteSection } from './delete-section.tsx';
import { FindableSection } from './findable-section.tsx';
import { ProfileOutcomeView } from './profile-outcome.tsx';
import { useProfileForm } from './use-profile-form.ts';

/** The whole profile in one form; every part may stay empty. */
export function ProfileForm({ profile, accountName, fields: interestFields, skills }: {
  profile: ProfileForm_ProfileFragment | null;
  accountName: string;
  fields: readonly InterestField[];
  skills: readonly { readonly id: string; readonly label: string }[];
}) {
  const { i18n, t } = useLingui();
  const { locale } = useAppState();
  const { box, busy, change, fields, nameProblem, outcome, placeUnknown, ready, reload, remove, saved, submit } = useProfileForm(profile);
  const { ageGroup, criteria } = fields;
  const labels = new Map([...interestFields.flatMap((field) => [field, ...field.children]), ...skills].map(({ id, label }) => [id, label]));
  const { suggestions, suggest } = usePlaceSuggestions();
  const choices = (labels: Record<string, MessageDescriptor>) => Object.entries(labels).map(([value, label]) => ({ value, label: i18n._(label) }));
  const radii = [...new Set([...RADII, criteria.radius])].toSorted((a, b) => a - b);
  return (
    <>
      <noscript>
        <Notice kind="info" title={<Trans>Saving needs JavaScript. Please switch it on for this page.</Trans>} />
      </noscript>
      <form className="profile-form" method="post" noValidate onChange={change} onSubmit={submit}>
        <ProfileOutcomeView outcome={outcome} nameProblem={nameProblem} placeUnknown={placeUnknown} reload={reload} ref={box} />
        <div className="card profile-columns">
          <InterestTree fields={interestFields} chosen={criteria.interest} counts={undefined} />
        </div>
        <div className="card profile-place">
          <Field
            label={t`Where?`}
            help={t`A town or a postcode is enough.`}
            error={placeUnknown ? t`We do not know this place. Try the postal code or the name of a larger town nearby.` : undefined}
            id="profile-place"
          >
            {(control) => (
              <>
                <AddressInput {...control} type="text" name="place" value={criteria.place} maxLength={100} autoComplete="off" list="profile-places" onInput={(event) => suggest(event.currentTarget.value)} />
                <datalist id="profile-places">
                  {suggestions.map(({ id, value, region }) => (
                    <option key={id} value={value}>
                      {region}
                    </option>
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <SelectField label={t`Around`} id="profile-radius" name="radius" value={String(criteria.radius)} onChange={() => undefined}>
            {radii.map((km) => (
              <option key={km} value={km}>
                {km} km
              </option>
            ))}
          </SelectField>
        </div>
        <div className="card">
          <SlotGrid chosen={criteria.when} />
        </div>
        <div className="card profile-columns">
          <ChoiceList name="time" legend={t`How much time?`} choices={choices(commitmentLabels)} chosen={criteria.time} />
        </div>
        <div className="card">
          <ChoiceList name="attendance" legend={t`On site or from home?`} choices={choices(attendanceLabels)} chosen={criteria.attendance} />
        </div>
        <details className="card profile-columns profile-fold" open={saved !== null && saved.skills.length > 0}>
          <summary>{t`What you are good at`}</summary>
          <ChoiceList name="skill" legend={t`What you are good at`} choices={skills.map(({ id, label }) => ({ value: id, label }))} chosen={criteria.skill} />
        </details>
        <details className="card profile-columns profile-fold" open={saved !== null && saved.languages.length > 0}>
          <summary>{t`Languages you speak`}</summary>
          <ChoiceList name="language" legend={t`Languages you speak`} choices={LANGUAGE_CODES.map((code) => ({ value: code, label: languageName(code, locale) }))} chosen={criteria.language} />
        </details>
        <div className="card">
          <SelectField label={t`Your age`} help={t`Some offers have a minimum or maximum age.`} id="profile-age" name="ageGroup" value={ageGroup} onChange={() => undefined}>
            <option value="">{t`I would rather not say`}</option>
            {choices(ageLabels).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
        </div>
        <FindableSection fields={fields} firstName={accountName.trim().split(/\s+/)[0] ?? ''} nameProblem={nameProblem} labelOf={(id) => labels.get(id)} />
        <div className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            {busy ? <Trans>Saving …</Trans> : <Trans>Save profile</Trans>}
          </Button>
        </div>
      </form>
      {saved && <DeleteSection remove={remove} />}
    </>
  );
}

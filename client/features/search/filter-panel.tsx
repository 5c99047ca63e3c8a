import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { LanguageCode } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { LANGUAGE_CODES, languageName } from '../../shared/labels/language-names.ts';
import { accessibilityLabels, attendanceLabels, commitmentLabels, opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field, SelectField } from '../../shared/ui/field.tsx';
import { X } from '../../shared/ui/icons.ts';
import { AddressInput } from './address-input.tsx';
import { ChoiceList } from './choice-list.tsx';
import type { Choice } from './choice-list.tsx';
import type { Criteria } from './criteria.ts';
import { InterestTree } from './interest-tree.tsx';
import type { InterestField } from './interest-tree.tsx';
import { SlotGrid } from './slot-grid.tsx';

/** How many offers each choice would give; a value that is missing gives none. */
export interface FacetCounts {
  readonly interests: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly commitment: ReadonlyMap<string, number>;
  readonly attendance: ReadonlyMap<string, number>;
}

/** The id of the panel: the filter button of the phone opens it by this name, without a script. */
export const PANEL_ID = 'filters';

/** The languages that most people ask for first; the others are found when somebody has chosen them. */
const USUAL_LANGUAGES: ReadonlySet<LanguageCode> = new Set(['DE', 'EN', 'FR', 'LB', 'AR', 'UK', 'RU', 'TR', 'FA', 'SIGN']);

/** All filters. On a desk a column of its own, on a phone a sheet (popover) that the filter button opens. */
export function FilterPanel({ criteria, counts, fields, skills, networks, ageError }: {
  criteria: Criteria;
  counts: FacetCounts | undefined;
  fields: readonly InterestField[];
  skills: readonly { readonly id: string; readonly label: string }[];
  networks: readonly { readonly slug: string; readonly name: string }[];
  ageError?: string | undefined;
}) {
  const { i18n, t } = useLingui();
  const { locale } = useAppState();
  const choices = (labels: Record<string, MessageDescriptor>, count?: ReadonlyMap<string, number>): Choice[] =>
    Object.entries(labels).map(([value, label]) => ({ value, label: i18n._(label), ...(counts && count && { count: count.get(value) ?? 0 }) }));
  const languages = LANGUAGE_CODES.filter((code) => USUAL_LANGUAGES.has(code) || criteria.language.includes(code));
  const rare = criteria.skill.length + criteria.language.length + criteria.accessible.length + (criteria.age === undefined ? 0 : 1);
  return (
    <aside id={PANEL_ID} popover="auto" className="filters" aria-label={t`Filters`}>
      <div className="filters-head">
        <h2>
          <Trans>Filters</Trans>
        </h2>
        <Button look="quiet" popoverTarget={PANEL_ID} popoverTargetAction="hide">
          <X aria-hidden />
          <Trans>Close</Trans>
        </Button>
      </div>
      {networks.length > 1 && (
        <SelectField label={t`Only in`} id="search-network" name="network" value={criteria.network} onChange={() => undefined}>
          <option value="">{t`All networks`}</option>
          {networks.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {networks.length <= 1 && criteria.network && <input type="hidden" name="network" value={criteria.network} />}
      <InterestTree fields={fields} chosen={criteria.interest} counts={counts?.interests} />
      <SlotGrid chosen={criteria.when} />
      <ChoiceList name="time" legend={t`How much time?`} choices={choices(commitmentLabels, counts?.commitment)} chosen={criteria.time} />
      <ChoiceList name="attendance" legend={t`On site or from home?`} choices={choices(attendanceLabels, counts?.attendance)} chosen={criteria.attendance} />
      <ChoiceList name="kind" legend={t`What is wanted?`} choices={choices(opportunityKindLabels, counts?.kinds)} chosen={criteria.kind} />
      <details className="filters-more" open={rare > 0}>
        <summary>
          <Trans>More filters</Trans>
        </summary>
        <Field label={t`Your age`} help={t`Some offers have a minimum or maximum age.`} error={ageError} id="search-age">
          {(control) => <AddressInput {...control} type="number" name="age" min={0} max={120} inputMode="numeric" value={criteria.age === undefined ? '' : String(criteria.age)} />}
        </Field>
        <ChoiceList name="accessible" legend={t`What do you need?`} choices={choices(accessibilityLabels)} chosen={criteria.accessible} />
        <ChoiceList name="language" legend={t`Languages you speak`} choices={languages.map((code) => ({ value: code, label: languageName(code, locale) }))} chosen={criteria.language} />
        <ChoiceList name="skill" legend={t`What you are good at`} choices={skills.map(({ id, label }) => ({ value: id, label }))} chosen={criteria.skill} />
      </details>
      <div className="filters-apply">
        <Button type="submit" className="filters-show">
          <Trans>Show results</Trans>
        </Button>
        <noscript>
          <Button type="submit">
            <Trans>Apply filters</Trans>
          </Button>
        </noscript>
      </div>
    </aside>
  );
}

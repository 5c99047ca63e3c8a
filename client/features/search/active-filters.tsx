import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { languageName } from '../../shared/labels/language-names.ts';
import { accessibilityLabels, attendanceLabels, commitmentLabels, opportunityKindLabels } from '../../shared/labels/opportunity-labels.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { slotName } from '../../shared/time/slots.ts';
import { RemovableChip } from '../../shared/ui/chip.tsx';
import { searchPath, toggled } from './criteria.ts';
import type { Criteria, ListCriterion } from './criteria.ts';

/** A filter that is set, in words, and the criteria without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly words: string;
  readonly without: Criteria;
}

/**
 * Every filter that is set, in the order of the address.
 *
 * @param labelOf the label of an interest or a skill by its id, and the name of a network by `network SLUG`; the id is shown when it is unknown
 */
export function activeFilters(criteria: Criteria, i18n: I18n, labelOf: (id: string) => string | undefined): ActiveFilter[] {
  const locale = i18n.locale as Locale;
  const each = <Name extends ListCriterion>(name: Name, words: (value: Criteria[Name][number]) => string): ActiveFilter[] =>
    criteria[name].map((value) => ({ key: `${name}-${value}`, words: words(value), without: toggled(criteria, name, value) }));
  const { q, place, radius, age } = criteria;
  return [
    ...(q ? [{ key: 'q', words: i18n._(msg`“${q}”`), without: { ...criteria, q: '' } }] : []),
    ...each('interest', (id) => labelOf(id) ?? id),
    ...(place ? [{ key: 'place', words: i18n._(msg`${radius} km around ${place}`), without: { ...criteria, place: '' } }] : []),
    ...each('when', (slot) => slotName(slot, i18n)),
    ...each('time', (value) => i18n._(commitmentLabels[value])),
    ...each('kind', (value) => i18n._(opportunityKindLabels[value])),
    ...each('attendance', (value) => i18n._(attendanceLabels[value])),
    ...each('skill', (id) => labelOf(id) ?? id),
    ...each('language', (code) => languageName(code, locale)),
    ...(age === undefined ? [] : [{ key: 'age', words: i18n._(msg`${age} years old`), without: { ...criteria, age: undefined } }]),
    ...each('accessible', (value) => i18n._(accessibilityLabels[value])),
    ...(criteria.network ? [{ key: 'network', words: i18n._(msg`only in ${labelOf(`network ${criteria.network}`) ?? criteria.network}`), without: { ...criteria, network: '' } }] : []),
  ];
}

/** The filters that are set, each with a way to take it away, and one to take away all. */
export function ActiveFilters({ criteria, labelOf }: { criteria: Criteria; labelOf: (id: string) => string | undefined }) {
  const { i18n, t } = useLingui();
  const filters = activeFilters(criteria, i18n, labelOf);
  if (filters.length === 0) return null;
  return (
    <ul className="chips active-filters" aria-label={t`Filters that are set`}>
      {filters.map(({ key, words, without }) => (
        <li key={key}>
          <RemovableChip to={searchPath(without)} label={t`Remove filter: ${words}`}>
            {words}
          </RemovableChip>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link to="/" className="active-filters-all" preventScrollReset>
            <Trans>Remove all</Trans>
          </Link>
        </li>
      )}
    </ul>
  );
}

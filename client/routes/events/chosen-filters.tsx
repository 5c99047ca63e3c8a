import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { eventsPath, parseEventCriteria, toggledChoice } from '../../features/event/event-criteria.ts';
import type { EventCriteria } from '../../features/event/event-criteria.ts';
import { useAppState } from '../../shared/app-state.ts';
import { eventKindLabels } from '../../shared/labels/event-labels.ts';
import { attendanceLabels } from '../../shared/labels/opportunity-labels.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { RemovableChip } from '../../shared/ui/chip.tsx';

/**
 * What is chosen, each with a way to take it away, and one to take away all; words and period stand in the form above.
 *
 * @param labelOf the label of an interest by its id, a name by `network SLUG` or `organisation SLUG`; what is unknown is shown as it is
 */
export function ChosenFilters({ criteria, labelOf }: { criteria: EventCriteria; labelOf: (id: string) => string | undefined }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { attendance, day, free, interest, kind, month, near, network, organisation, place, radius } = criteria;
  const chosen: { key: string; words: string; without: EventCriteria }[] = [
    ...(day ? [{ key: 'day', words: dayInWords(day, now, i18n), without: { ...criteria, day: '' } }] : []),
    ...(place ? [{ key: 'place', words: t`${radius} km around ${place}`, without: { ...criteria, place: '' } }] : []),
    ...(near ? [{ key: 'near', words: t`${radius} km around you`, without: { ...criteria, near: '' } }] : []),
    ...kind.map((value) => ({ key: value, words: i18n._(eventKindLabels[value]), without: toggledChoice(criteria, 'kind', value) })),
    ...interest.map((id) => ({ key: id, words: labelOf(id) ?? id, without: toggledChoice(criteria, 'interest', id) })),
    ...attendance.map((value) => ({ key: value, words: i18n._(attendanceLabels[value]), without: toggledChoice(criteria, 'attendance', value) })),
    ...(free ? [{ key: 'free', words: t`Only with free places`, without: { ...criteria, free: false } }] : []),
    ...(network ? [{ key: 'network', words: t`only in ${labelOf(`network ${network}`) ?? network}`, without: { ...criteria, network: '' } }] : []),
    ...(organisation ? [{ key: 'organisation', words: t`only by ${labelOf(`organisation ${organisation}`) ?? organisation}`, without: { ...criteria, organisation: '' } }] : []),
  ];
  if (chosen.length === 0) return null;
  const all = { ...parseEventCriteria(new URLSearchParams()), month };
  return (
    <ul className="chips active-filters" aria-label={t`Filters that are set`}>
      {chosen.map(({ key, words, without }) => (
        <li key={key}>
          <RemovableChip to={eventsPath(without)} label={t`Remove filter: ${words}`}>
            {words}
          </RemovableChip>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link to={eventsPath(all)} className="active-filters-all" preventScrollReset>
            <Trans>Remove all</Trans>
          </Link>
        </li>
      )}
    </ul>
  );
}

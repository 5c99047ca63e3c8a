import { Trans, useLingui } from '@lingui/react/macro';
import { RADII } from '../../features/event/event-criteria.ts';
import type { EventCriteria } from '../../features/event/event-criteria.ts';
import { periodLabels, PERIODS } from '../../features/event/period.ts';
import { AddressInput } from '../../features/search/address-input.tsx';
import { ChoiceList } from '../../features/search/choice-list.tsx';
import { InterestTree } from '../../features/search/interest-tree.tsx';
import type { InterestField } from '../../features/search/interest-tree.tsx';
import { EVENT_KINDS, eventKindLabels } from '../../shared/labels/event-labels.ts';
import { attendanceLabels } from '../../shared/labels/opportunity-labels.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField, Field, SelectField } from '../../shared/ui/field.tsx';
import { Search } from '../../shared/ui/icons.ts';
import { PlaceInput } from './place-input.tsx';

const NO_CHANGE = () => undefined;

/** What narrows the events: words, place and time in a row, the rest below. A plain GET form. */
export function EventFilters({ criteria, fields, networks, placeError }: {
  criteria: EventCriteria;
  fields: readonly InterestField[];
  networks: readonly { readonly slug: string; readonly name: string }[];
  placeError: string | undefined;
}) {
  const { i18n, t } = useLingui();
  const { attendance, day, free, interest, kind, month, near, network, organisation, period, place, q, radius } = criteria;
  const radii = [...new Set([...RADII, radius])].toSorted((a, b) => a - b);
  const isOpen = kind.length + attendance.length + interest.length > 0 || free || (network !== '' && networks.length > 1);
  return (
    <>
      <div className="list-form event-filters">
        <Field label={t`Words or town`} id="events-text">
          {(control) => <AddressInput {...control} type="search" name="q" enterKeyHint="search" maxLength={200} value={q} />}
        </Field>
        <Field label={t`Where?`} error={placeError} id="events-place">
          {(control) => <PlaceInput {...control} value={place} placeholder={near ? t`Near you` : t`Town or postcode`} />}
        </Field>
        <SelectField label={t`Around`} id="events-radius" name="radius" value={String(radius)} onChange={NO_CHANGE}>
          {radii.map((km) => (
            <option key={km} value={km}>
              {km} km
            </option>
          ))}
        </SelectField>
        {!month && (
          <SelectField label={<Trans>When</Trans>} id="events-period" name="period" value={period ?? ''} onChange={NO_CHANGE}>
            <option value="">{day ? t`The chosen day` : t`From today on`}</option>
            {PERIODS.map((value) => (
              <option key={value} value={value}>
                {i18n._(periodLabels[value])}
              </option>
            ))}
          </SelectField>
        )}
        {month && <input type="hidden" name="month" value={month} />}
        {day && <input type="hidden" name="day" value={day} />}
        {organisation && <input type="hidden" name="organisation" value={organisation} />}
        {networks.length <= 1 && network && <input type="hidden" name="network" value={network} />}
        {near && <input type="hidden" name="near" value={near} />}
        <Button type="submit">
          <Search aria-hidden />
          <Trans>Search</Trans>
        </Button>
      </div>
      <details className="filters-more event-filters-more" open={isOpen}>
        <summary>
          <Trans>More filters</Trans>
        </summary>
        <div className="event-filters-columns">
          <div>
            {networks.length > 1 && (
              <SelectField label={t`Only in`} id="events-network" name="network" value={network} onChange={NO_CHANGE}>
                <option value="">{t`All networks`}</option>
                {networks.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </SelectField>
            )}
            <ChoiceList name="kind" legend={t`Kind of event`} choices={EVENT_KINDS.map((value) => ({ value, label: i18n._(eventKindLabels[value]) }))} chosen={kind} />
            <ChoiceList name="attendance" legend={t`On site or online?`} choices={Object.entries(attendanceLabels).map(([value, label]) => ({ value, label: i18n._(label) }))} chosen={attendance} />
            <CheckboxField label={t`Only with free places`} name="free" value="1" checked={free} onChange={NO_CHANGE} />
          </div>
          {fields.length > 0 && <InterestTree fields={fields} chosen={interest} counts={undefined} />}
        </div>
        <noscript>
          <Button type="submit">
            <Trans>Apply filters</Trans>
          </Button>
        </noscript>
      </details>
    </>
  );
}

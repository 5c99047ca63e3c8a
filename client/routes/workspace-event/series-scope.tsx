import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { SeriesScope } from '../../generated/enums.ts';
import type { EditedEvent_EventFragment } from '../../generated/graphql.ts';
import { Link } from 'react-router';
import { ruleInWords } from '../../features/event/rule-in-words.ts';
import { useAppState } from '../../shared/app-state.ts';
import { SelectField } from '../../shared/ui/field.tsx';

const scopeLabels: Readonly<Record<SeriesScope, MessageDescriptor>> = { THIS: msg`This date alone`, FOLLOWING: msg`This date and those that follow`, ALL: msg`All dates that are to come` };

interface SeriesScopeFieldProps {
  readonly series: NonNullable<EditedEvent_EventFragment['series']>;
  /** Address of the organisation's events. */
  readonly here: string;
  readonly scope: SeriesScope;
  readonly onChange: (scope: SeriesScope) => void;
}

/** For which dates of its series a change of an event holds. */
export function SeriesScopeField({ series, here, scope, onChange }: SeriesScopeFieldProps) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const rule = ruleInWords(series, now, i18n);
  const others = (
    <p>
      {rule !== null && `${rule} · `}
      <Link to={`${here}?series=${series.id}`}>
        <Trans>All dates of this series</Trans>
      </Link>
    </p>
  );
  if (!series.isWrittenHere)
    return (
      <>
        <p>
          <Trans>It is one date of a series that follows a calendar. What you change here holds for this date alone.</Trans>
        </p>
        {others}
      </>
    );
  return (
    <div className="event-form">
      <SelectField
        name="scope"
        label={<Trans>It is one date of a series. What you change or cancel here holds for</Trans>}
        help={<Trans>What was changed of single dates stays; a cancellation holds for them, too. On another day all of them move along with their registrations, and who is registered is told.</Trans>}
        value={scope}
        onChange={({ target }) => onChange(target.value as SeriesScope)}
      >
        {(Object.keys(scopeLabels) as SeriesScope[]).map((value) => (
          <option key={value} value={value}>
            {i18n._(scopeLabels[value])}
          </option>
        ))}
      </SelectField>
      {others}
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { SelectField, TextField } from '../../shared/ui/field.tsx';
import type { EventFieldsProps } from './event-fieldset.tsx';
import type { RepeatEnd, Repeats } from './repeat.ts';
import { repeatInWords } from './repeat-words.ts';

/** Whether and how a draft takes place again, said back in words. */
export function RepeatFields({ fields, errors, id, change }: Omit<EventFieldsProps, 'canRepeat' | 'interests' | 'postings'>) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { repeatEnd, repeatRule, repeats, startsOn } = fields;
  const words = repeatInWords(fields, now, i18n);
  const isOurs = repeats !== 'NONE' && repeats !== 'OTHER';
  const skips = repeats === 'MONTHLY_DAY' && Number(startsOn.slice(8)) > 28;
  return (
    <>
      <SelectField id={id('repeats')} name="repeats" label={<Trans>Repeats</Trans>} value={repeats} error={errors.repeats} onChange={({ target }) => change({ repeats: target.value as Repeats })}>
        <option value="NONE">{t`Does not repeat`}</option>
        <option value="WEEKLY">{t`Every week`}</option>
        <option value="BIWEEKLY">{t`Every two weeks`}</option>
        <option value="MONTHLY_WEEKDAY">{t`Every month on the same weekday`}</option>
        <option value="MONTHLY_DAY">{t`Every month on the same day`}</option>
        {repeatRule !== '' && <option value="OTHER">{t`By a rule of its own`}</option>}
      </SelectField>
      {isOurs && (
        <div className="event-times">
          <SelectField id={id('repeatEnd')} name="repeatEnd" label={<Trans>Until when?</Trans>} value={repeatEnd} onChange={({ target }) => change({ repeatEnd: target.value as RepeatEnd })}>
            <option value="UNTIL">{t`Until a day`}</option>
            <option value="COUNT">{t`So many times`}</option>
            <option value="NEVER">{t`Without an end`}</option>
          </SelectField>
          {repeatEnd === 'UNTIL' && (
            <TextField id={id('repeatUntil')} name="repeatUntil" type="date" required label={<Trans>Last possible day</Trans>} value={fields.repeatUntil} error={errors.repeatUntil} onChange={({ target }) => change({ repeatUntil: target.value })} />
          )}
          {repeatEnd === 'COUNT' && (
            <TextField id={id('repeatCount')} name="repeatCount" inputMode="numeric" maxLength={4} autoComplete="off" required label={<Trans>Number of dates</Trans>} value={fields.repeatCount} error={errors.repeatCount} onChange={({ target }) => change({ repeatCount: target.value })} />
          )}
        </div>
      )}
      <p>
        <output>
          {words && <Trans>{words}. Each date gets a page and places of its own.</Trans>}
          {words && skips && (
            <>
              {' '}
              <Trans>Months without this day are left out.</Trans>
            </>
          )}
          {repeats === 'OTHER' && <Trans>The rule is {repeatRule}.</Trans>}
        </output>
      </p>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ListSourceMode } from '../../generated/graphql.ts';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { modeWords } from './list-words.ts';

const MODES = Object.keys(modeWords) as ListSourceMode[];

/** Whether what a night reads waits for somebody, or is taken by itself. */
export function ModeChoice({ chosen, name, onChoose }: { chosen: ListSourceMode; name: string; onChoose: (mode: ListSourceMode) => void }) {
  const { i18n } = useLingui();
  return (
    <fieldset>
      <legend>
        <Trans>When something is new or has changed</Trans>
      </legend>
      {MODES.map((mode) => (
        <CheckboxField key={mode} type="radio" name={name} label={i18n._(modeWords[mode])} checked={chosen === mode} onChange={() => onChoose(mode)} />
      ))}
    </fieldset>
  );
}

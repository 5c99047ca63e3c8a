import { Trans, useLingui } from '@lingui/react/macro';
import type { ModerationDeed } from '../../generated/enums.ts';
import { SelectField } from '../../shared/ui/field.tsx';
import { ANSWERS } from './answers.ts';

const LANGUAGES = [['de', 'Deutsch'], ['en', 'English']] as const;

/** Puts an answer into the reason, to be written on. */
export function AnswerTemplates({ deed, onChoose }: { deed: ModerationDeed; onChoose: (text: string) => void }) {
  const { i18n } = useLingui();
  const fitting = ANSWERS.filter(({ deeds }) => deeds.includes(deed));
  return (
    <SelectField
      label={<Trans>Begin with an answer</Trans>}
      value=""
      onChange={({ target }) => {
        const [language = '', at = ''] = target.value.split(':');
        const answer = fitting[Number(at)];
        if (answer && (language === 'de' || language === 'en')) onChoose(answer[language]);
      }}
    >
      <option value="">–</option>
      {LANGUAGES.map(([language, name]) => (
        <optgroup key={language} label={name}>
          {fitting.map((answer, at) => (
            <option key={answer.de} value={`${language}:${at}`}>
              {i18n._(answer.name)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

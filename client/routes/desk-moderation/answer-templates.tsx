import { Trans, useLingui } from '@lingui/react/macro';
import type { ModerationDeed } from '../../generated/enums.ts';
import { SelectField } from '../../shared/ui/field.tsx';
import { ANSWERS } from './answers.ts';
import type { OwnAnswer } from './moderation-query.ts';

const LANGUAGES = [['de', 'Deutsch'], ['en', 'English']] as const;

/** Puts an answer into the reason, to be written on: one that comes along and fits, or one of the network. */
export function AnswerTemplates({ deed, own, onChoose }: { deed: ModerationDeed; own: readonly OwnAnswer[]; onChoose: (text: string) => void }) {
  const { i18n } = useLingui();
  const fitting = [
    ...own.map(({ english, german, id, name }) => ({ key: id, name, de: german, en: english })),
    ...ANSWERS.filter(({ deeds }) => deeds.includes(deed)).map(({ de, en, name }) => ({ key: de, name: i18n._(name), de, en })),
  ];
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
          {fitting.map(
            (answer, at) =>
              answer[language] !== '' && (
                <option key={answer.key} value={`${language}:${at}`}>
                  {answer.name}
                </option>
              ),
          )}
        </optgroup>
      ))}
    </SelectField>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { SelectField, TextAreaField } from '../../shared/ui/field.tsx';
import { answerField } from './register-fields.ts';
import type { AskedQuestion } from './register-fields.ts';

/** The control that answers a question of the organisation. */
export function QuestionField({ question, id, error }: { question: AskedQuestion; id: string; error: string | undefined }) {
  const { t } = useLingui();
  const { kind, options, prompt, required } = question;
  const control = { id, error, required, name: answerField(question), label: required ? prompt : <Trans>{prompt} (optional)</Trans> };
  if (kind === 'TEXT') return <TextAreaField {...control} rows={2} maxLength={500} />;
  const choices = kind === 'YES_NO' ? [['YES', t`Yes`] as const, ['NO', t`No`] as const] : options.map((option) => [option, option] as const);
  return (
    <SelectField {...control} defaultValue="">
      <option value="">{t`Please choose`}</option>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </SelectField>
  );
}

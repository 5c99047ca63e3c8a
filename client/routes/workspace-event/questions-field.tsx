import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Group } from '../../features/opportunity-editor/choices.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField, SelectField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { moved, MOST_QUESTIONS, newQuestion } from './questions.ts';
import type { QuestionFields } from './questions.ts';

interface QuestionsFieldProps {
  readonly id: string;
  readonly questions: readonly QuestionFields[];
  readonly error: string | undefined;
  readonly onChange: (questions: QuestionFields[]) => void;
}

/** What whoever registers is asked: questions are added, written, put in order and removed. */
export function QuestionsField({ id, questions, error, onChange }: QuestionsFieldProps) {
  const add = useRef<HTMLButtonElement>(null);
  const change = (at: number, changed: Partial<QuestionFields>) => onChange(questions.map((question, position) => (position === at ? { ...question, ...changed } : question)));
  function remove(at: number): void {
    onChange(questions.filter((_, position) => position !== at));
    add.current?.focus();
  }
  return (
    <Group
      id={id}
      error={error}
      legend={<Trans>Questions for whoever registers (optional)</Trans>}
      help={<Trans>They are asked where places are numbered. Please ask only what you need: the answers are personal data. What was answered stays when you reword or remove a question.</Trans>}
    >
      {questions.map((question, at) => (
        <QuestionEditor
          key={question.key}
          question={question}
          number={at + 1}
          isLast={at === questions.length - 1}
          onChange={(changed) => change(at, changed)}
          onMove={(by) => onChange(moved(questions, at, by))}
          onRemove={() => remove(at)}
        />
      ))}
      <p className="actions">
        <Button look="secondary" ref={add} disabled={questions.length >= MOST_QUESTIONS} onClick={() => onChange([...questions, newQuestion()])}>
          <Trans>Add a question</Trans>
        </Button>
      </p>
    </Group>
  );
}

interface QuestionEditorProps {
  readonly question: QuestionFields;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly onChange: (changed: Partial<QuestionFields>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function QuestionEditor({ question, number, isLast, onChange, onMove, onRemove }: QuestionEditorProps) {
  const { t } = useLingui();
  const { kind, options, prompt, required } = question;
  return (
    <fieldset className="card question-editor">
      <legend className="legend">
        <Trans>Question {number}</Trans>
      </legend>
      <TextField label={<Trans>What would you like to know?</Trans>} value={prompt} maxLength={200} onChange={({ target }) => onChange({ prompt: target.value })} />
      <SelectField label={<Trans>How is it answered?</Trans>} value={kind} onChange={({ target }) => onChange({ kind: target.value as QuestionFields['kind'] })}>
        <option value="TEXT">{t`In their own words`}</option>
        <option value="CHOICE">{t`By one of several options`}</option>
        <option value="YES_NO">{t`By yes or no`}</option>
      </SelectField>
      {kind === 'CHOICE' && <TextAreaField label={<Trans>Options</Trans>} help={<Trans>One in each line, 2 to 20.</Trans>} rows={4} value={options} onChange={({ target }) => onChange({ options: target.value })} />}
      <CheckboxField label={<Trans>Has to be answered</Trans>} checked={required} onChange={({ target }) => onChange({ required: target.checked })} />
      <p className="actions">
        <Button look="quiet" disabled={number === 1} aria-label={t`Question ${number} up`} onClick={() => onMove(-1)}>
          <Trans>Up</Trans>
        </Button>
        <Button look="quiet" disabled={isLast} aria-label={t`Question ${number} down`} onClick={() => onMove(1)}>
          <Trans>Down</Trans>
        </Button>
        <Button look="quiet" aria-label={t`Remove question ${number}`} onClick={onRemove}>
          <Trans>Remove</Trans>
        </Button>
      </p>
    </fieldset>
  );
}

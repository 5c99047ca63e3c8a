import type { QuestionKind } from '../../generated/enums.ts';
import type { EditedEvent_EventFragment, EventQuestionInput } from '../../generated/graphql.ts';

/** A question as the form holds it. */
export interface QuestionFields {
  /** Tells it apart while it is moved about. */
  readonly key: string;
  /** Null until it was saved. */
  readonly id: string | null;
  readonly prompt: string;
  readonly kind: QuestionKind;
  /** One in each line. */
  readonly options: string;
  readonly required: boolean;
}

/** Questions of one event. */
export const MOST_QUESTIONS = 10;
const MOST_OPTIONS = 20;
const LONGEST_OPTION = 100;

export const newQuestion = (): QuestionFields => ({ key: crypto.randomUUID(), id: null, prompt: '', kind: 'TEXT', options: '', required: false });

export function questionFieldsOf(saved: EditedEvent_EventFragment['questions']): QuestionFields[] {
  return saved.map(({ id, kind, options, prompt, required }) => ({ key: id, id, prompt, kind, options: options.join('\n'), required }));
}

const optionsOf = ({ kind, options }: Pick<QuestionFields, 'kind' | 'options'>): string[] =>
  kind === 'CHOICE' ? options.split('\n').map((line) => line.trim()).filter((line) => line !== '') : [];

export function questionInputsOf(questions: readonly QuestionFields[]): EventQuestionInput[] {
  return questions.map((question) => ({ id: question.id, prompt: question.prompt.trim(), kind: question.kind, options: optionsOf(question), required: question.required }));
}

/** Whether it can be asked like this. */
export function isWhole(question: QuestionFields): boolean {
  if (question.prompt.trim() === '') return false;
  const options = optionsOf(question);
  const isChoice = options.length >= 2 && options.length <= MOST_OPTIONS && new Set(options).size === options.length && options.every((option) => option.length <= LONGEST_OPTION);
  return question.kind !== 'CHOICE' || isChoice;
}

/** The list with the question at a place moved by one, up or down; as it is where there is nowhere to go. */
export function moved(questions: readonly QuestionFields[], from: number, by: -1 | 1): QuestionFields[] {
  const rest = questions.filter((_, position) => position !== from);
  const question = questions[from];
  return question ? rest.toSpliced(Math.max(0, from + by), 0, question) : rest;
}

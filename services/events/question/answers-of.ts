import { badUserInput, type FieldProblem } from '../../shared/errors.ts';
import { QuestionKind } from './question.codes.ts';
import type { AnswerInput } from './question.inputs.ts';
import type { EventQuestion, RegistrationAnswer } from './question.ts';

const problem = (path: string, code: string, message: string): FieldProblem => ({ path: `input.answers.${path}`, code, message });

/** What is wrong with an answer to a question; null when nothing is. */
function wrongAnswer({ id, kind, options, required }: EventQuestion, value: string): FieldProblem | null {
  if (value === '') return required ? problem(id, 'REQUIRED', 'is a question that has to be answered.') : null;
  if (kind === QuestionKind.CHOICE && !options.includes(value)) return problem(id, 'NO_OPTION', 'must be one of the options.');
  return kind === QuestionKind.YES_NO && value !== 'YES' && value !== 'NO' ? problem(id, 'NO_OPTION', 'must be YES or NO.') : null;
}

/**
 * The answers that somebody gave, each with the words of its question; what was left empty is left out.
 *
 * @throws BAD_USER_INPUT on `input.answers.<id of the question>` (REQUIRED, NO_OPTION) and on `input.answers.<position>.questionId` (UNKNOWN, TWICE)
 */
export function answersOf(questions: readonly EventQuestion[], given: readonly AnswerInput[]): RegistrationAnswer[] {
  const values = new Map<string, string>();
  const problems: FieldProblem[] = [];
  for (const [position, { questionId, value }] of given.entries()) {
    if (values.has(questionId)) problems.push(problem(`${position}.questionId`, 'TWICE', 'is answered twice.'));
    else if (!questions.some(({ id }) => id === questionId)) problems.push(problem(`${position}.questionId`, 'UNKNOWN', 'is no question of this event (any more).'));
    values.set(questionId, value.trim());
  }
  const answers = questions.map((question) => ({ question, value: values.get(question.id) ?? '' }));
  problems.push(...answers.flatMap(({ question, value }) => wrongAnswer(question, value) ?? []));
  if (problems.length > 0) throw badUserInput(problems);
  return answers.filter(({ value }) => value !== '').map(({ question: { id, kind, prompt }, value }) => ({ questionId: id, prompt, kind, value }));
}

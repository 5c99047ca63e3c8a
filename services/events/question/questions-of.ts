import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { FieldProblem } from '../../shared/errors.ts';
import { QuestionKind } from './question.codes.ts';
import type { EventQuestionInput } from './question.inputs.ts';
import type { EventQuestion } from './question.ts';

const problem = (path: string, code: string, message: string): FieldProblem => ({ path: `input.questions.${path}`, code, message });

function problemsOf({ id, kind, options }: EventQuestionInput, position: number, known: ReadonlySet<string>, seen: Set<string>): FieldProblem[] {
  const isTwice = typeof id === 'string' && seen.has(id);
  if (id) seen.add(id);
  const texts = options.map((option) => option.trim());
  return [
    ...(id && !known.has(id) ? [problem(`${position}.id`, 'UNKNOWN', 'is no question of this event.')] : []),
    ...(isTwice ? [problem(`${position}.id`, 'TWICE', 'is said twice.')] : []),
    ...(kind === QuestionKind.CHOICE && texts.length < 2 ? [problem(`${position}.options`, 'TOO_FEW', 'must be at least two to choose from.')] : []),
    ...(kind === QuestionKind.CHOICE && new Set(texts).size < texts.length ? [problem(`${position}.options`, 'TWICE', 'must differ from one another.')] : []),
  ];
}

/**
 * The questions as they were written, new ones with ids of their own.
 *
 * @param before what the event asks already
 * @returns also what is wrong: `input.questions.<position>.id` UNKNOWN or TWICE, `input.questions.<position>.options` TOO_FEW or TWICE
 */
export function questionsOf(before: readonly EventQuestion[], written: readonly EventQuestionInput[]): { readonly questions: EventQuestion[]; readonly problems: FieldProblem[] } {
  const [known, seen] = [new Set(before.map(({ id }) => id)), new Set<string>()];
  const problems = written.flatMap((question, position) => problemsOf(question, position, known, seen));
  const questions = written.map(({ id, kind, options, prompt, required }) => {
    const question = { id: id ?? randomUUID(), prompt: prompt.trim(), kind, options: kind === QuestionKind.CHOICE ? options.map((option) => option.trim()) : [], required };
    // What is as it was stays the same to the letter, so that it does not count as changed.
    return before.find((known) => isDeepStrictEqual(known, question)) ?? question;
  });
  return { questions, problems };
}

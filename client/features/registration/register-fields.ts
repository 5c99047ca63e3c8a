import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { QuestionKind } from '../../generated/enums.ts';
import { incompleteEmail, looksLikeEmail } from '../../shared/email-rule.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';
import { typedIn } from '../../shared/typed-in.ts';

/** What the form says. `name` and `email` are null where they are not asked for. */
export interface RegisterFields {
  readonly name: string | null;
  readonly email: string | null;
  /** As typed. */
  readonly partySize: string;
  /** What was answered, by the ids of the questions. */
  readonly answers: Readonly<Record<string, string>>;
  /** Null for an event without shifts. */
  readonly shiftIds: readonly string[] | null;
}

/** A question of the organisation. */
export interface AskedQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
  readonly required: boolean;
}

export type RegisterField = Exclude<keyof RegisterFields, 'answers'>;
export type AnswerField = `answer.${string}`;
export type RegisterErrors = Partial<Record<RegisterField | AnswerField, string>>;

/** The name of the control that answers a question. */
export const answerField = ({ id }: Pick<AskedQuestion, 'id'>): AnswerField => `answer.${id}`;

export const REGISTER_FIELDS: readonly RegisterField[] = ['shiftIds', 'name', 'email', 'partySize'];

/** The largest party, whatever there is room for. */
export const MOST_SEATS = 20;

const textOf = (form: FormData, name: string): string | null => (form.has(name) ? typedIn(form, name) : null);

export function readRegisterForm(form: FormData, questions: readonly AskedQuestion[]): RegisterFields {
  const answers = Object.fromEntries(questions.map((question) => [question.id, textOf(form, answerField(question)) ?? '']));
  return { name: textOf(form, 'name'), email: textOf(form, 'email'), partySize: textOf(form, 'partySize') ?? '1', answers, shiftIds: form.has('shifts') ? form.getAll('shift').map(String) : null };
}

const isParty = (text: string, most: number): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

const ofShifts = {
  REQUIRED: msg`Please choose at least one shift.`,
  OVERLAPS: msg`Two of your shifts would be at the same time. Please choose others.`,
  ALREADY_REGISTERED: msg`You are registered for one of these shifts already. Please choose others.`,
} as const;

/** What is wrong, each as one sentence that says how to mend it. `most` people fit into one registration. */
export function registerErrors({ name, email, partySize, answers, shiftIds }: RegisterFields, most: number, questions: readonly AskedQuestion[], i18n: I18n): RegisterErrors {
  const unanswered = questions.filter(({ id, required }) => required && !answers[id]);
  return {
    ...(shiftIds?.length === 0 && { shiftIds: i18n._(ofShifts.REQUIRED) }),
    ...Object.fromEntries(unanswered.map((question) => [answerField(question), i18n._(msg`Please answer this question.`)])),
    ...(name !== null && (name === '' || name.length > 100) && { name: i18n._(msg`Please tell your name, in at most 100 characters.`) }),
    ...(email !== null && !looksLikeEmail(email) && { email: i18n._(incompleteEmail) }),
    ...(!isParty(partySize, most) && { partySize: i18n._(msg`Please give a number from 1 to ${most}.`) }),
  };
}

/** What the service refused, in the words of the form. */
export function refusedRegisterFields(refusals: readonly FieldRefusal[], most: number, i18n: I18n): RegisterErrors {
  const has = (field: string) => refusals.some(({ path }) => path === `input.${field}`);
  const ofShift = refusals.find(({ path }) => path.startsWith('input.shiftIds'));
  return {
    ...(ofShift && { shiftIds: i18n._(ofShifts[ofShift.code as keyof typeof ofShifts] ?? msg`One of these shifts is over or not there any more. Please load the page again.`) }),
    ...(has('name') && { name: i18n._(msg`Please tell your name, in at most 100 characters.`) }),
    ...(has('email') && { email: i18n._(incompleteEmail) }),
    ...(has('partySize') && { partySize: i18n._(msg`Please give a number from 1 to ${most}.`) }),
  };
}

/** How a question is answered: in the person's own words, by one of its options, or by yes or no. */
export const QuestionKind = { TEXT: 'TEXT', CHOICE: 'CHOICE', YES_NO: 'YES_NO' } as const;
export type QuestionKind = (typeof QuestionKind)[keyof typeof QuestionKind];

/** Questions of an event. */
export const MOST_QUESTIONS = 10;

/** Options of a question. */
export const MOST_OPTIONS = 20;

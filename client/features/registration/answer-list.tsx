import { useLingui } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { answerInWords } from './answer-words.ts';

export const AnswerList_answer = graphql(`
  fragment AnswerList_answer on RegistrationAnswer {
    questionId
    prompt
    kind
    value
  }
`);

/** What somebody answered to the questions of the organisation; nothing when nobody asked. */
export function AnswerList({ answers }: { answers: readonly FragmentType<typeof AnswerList_answer>[] }) {
  const { i18n } = useLingui();
  if (answers.length === 0) return null;
  return (
    <dl className="answers small">
      {answers.map((masked) => {
        const { kind, prompt, questionId, value } = unmask(AnswerList_answer, masked);
        return (
          <div key={questionId}>
            <dt>{prompt}</dt>
            <dd>{answerInWords({ kind, value }, i18n)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

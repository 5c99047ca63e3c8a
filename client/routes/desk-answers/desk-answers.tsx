import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { AnswerForm } from './answer-form.tsx';
import { DeskAnswers } from './documents.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { network, viewer } = needed(await context.get(pageContext).graph.query(DeskAnswers, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return found(network);
}

/** The answers of a network with which the reason of a decision may begin; for its coordinators. */
export function Component() {
  const { t } = useLingui();
  const { answerTemplates, id, name, slug } = useLoaderData<typeof loader>();
  const title = t`Own answers: ${name}`;
  if (!answerTemplates) return <Refused title={title} />;
  return (
    <div className="list-page">
      <PageHead title={title} noindex />
      <p>
        <Link to={`/desk/network/${slug}/moderation`}>
          <Trans>To the moderation</Trans>
        </Link>
      </p>
      <h1>{title}</h1>
      <p>
        <Trans>With these you can begin the reason of a decision, beside the answers that come along. The organisation reads them as they are: write in German, in English, or both.</Trans>
      </p>
      <ScriptNeeded />
      {answerTemplates.map((answer) => (
        <details key={answer.id} className="card step-form">
          <summary>{answer.name}</summary>
          <AnswerForm answer={answer} networkId={id} />
        </details>
      ))}
      <section className="desk-section" aria-labelledby="new-answer">
        <h2 id="new-answer">
          <Trans>A new answer</Trans>
        </h2>
        <AnswerForm answer={null} networkId={id} />
      </section>
    </div>
  );
}

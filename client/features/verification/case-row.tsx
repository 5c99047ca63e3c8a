import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { agoInWords } from '../../shared/time/dates.ts';
import { Clock, Hourglass, Info } from '../../shared/ui/icons.ts';

export const CaseRow_case = graphql(`
  fragment CaseRow_case on VerificationCase {
    id
    waitingSince
    question
    similarCount
    organisation {
      slug
      kind
      name
      purpose
    }
  }
`);

/** A waiting organisation in the queue: who it is, since when it waits, what is open. */
export function CaseRow({ of }: { of: FragmentType<typeof CaseRow_case> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { organisation, question, similarCount, waitingSince } = unmask(CaseRow_case, of);
  const ago = agoInWords(waitingSince, now, i18n);
  return (
    <article className="card case-row">
      <p className="organisation-row-kind">{i18n._(organisationKindLabels[organisation.kind])}</p>
      <h4 className="case-row-name">
        <Link to={`/desk/organisations/${organisation.slug}`}>{organisation.name}</Link>
      </h4>
      <p>{organisation.purpose}</p>
      <ul className="case-row-facts">
        <li>
          <Clock aria-hidden />
          <Trans>handed in {ago}</Trans>
        </li>
        {question && (
          <li>
            <Hourglass aria-hidden />
            <Trans>waits for an answer to your question</Trans>
          </li>
        )}
        {similarCount > 0 && (
          <li>
            <Info aria-hidden />
            <Plural value={similarCount} one="one organisation has a name much like it" other="# organisations have a name much like it" />
          </li>
        )}
      </ul>
    </article>
  );
}

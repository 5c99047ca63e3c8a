import { Trans } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';

export const CaseText_case = graphql(`
  fragment CaseText_case on ModerationCase {
    objectType
    opportunity {
      summary
      description
    }
    event {
      summary
      description
    }
    organisation {
      purpose
      description
    }
  }
`);

/** What was written, to be read where it is decided; also what is taken down. Nothing where there is no text. */
export function CaseText({ of }: { of: FragmentType<typeof CaseText_case> }) {
  const { event, objectType, opportunity, organisation } = unmask(CaseText_case, of);
  const published = objectType === 'EVENT' ? event : opportunity;
  const [lead, text] = objectType === 'ORGANISATION' ? [organisation?.purpose, organisation?.description] : [published?.summary, published?.description];
  if (!lead && !text) return null;
  return (
    <details className="step-form">
      <summary>
        <Trans>Read the text</Trans>
      </summary>
      {lead && <p>{lead}</p>}
      {text && <Markdown text={text} />}
    </details>
  );
}

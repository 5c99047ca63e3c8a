import { Trans, useLingui } from '@lingui/react/macro';
import { linkGroupLabels } from '../../features/links/group-labels.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useOlder } from '../../shared/graph/use-older.ts';
import { momentInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { OlderVersions } from '../../shared/ui/older-versions.tsx';
import type { SavedGroup } from './link-fields.ts';

export const EarlierLinks_versions = graphql(`
  fragment EarlierLinks_versions on LinkPageVersionConnection {
    nodes {
      version
      savedAt
      savedByName
      groups {
        kind
        title
        links {
          title
          url
          description
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const OlderLinks = graphql(`
  query OlderLinks($slug: String!, $after: String) {
    network(slug: $slug) {
      linkPage {
        versions(first: 20, after: $after) {
          ...EarlierLinks_versions
        }
      }
    }
  }
`);

interface EarlierLinksProps {
  readonly versions: FragmentType<typeof EarlierLinks_versions> | null | undefined;
  readonly slug: string;
  readonly onTake: (groups: readonly SavedGroup[]) => void;
}

/** What the links were before, when and by whom; an older state can be taken into the form, to be saved there. */
export function EarlierLinks({ versions, slug, onTake }: EarlierLinksProps) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { items: [newest, ...older], ...more } = useOlder(unmask(EarlierLinks_versions, versions), async (after) =>
    unmask(EarlierLinks_versions, (await browserGraph.query(OlderLinks, { slug, after })).data?.network?.linkPage.versions),
  );
  const told = ({ savedAt, savedByName }: NonNullable<typeof newest>) => [momentInWords(savedAt, now, i18n), savedByName].filter(Boolean).join(' · ');
  if (!newest) return null;
  return (
    <section className="news-history" aria-labelledby="history">
      <h2 id="history">
        <Trans>Earlier versions</Trans>
      </h2>
      <p className="muted">
        <Trans>Saved last: {told(newest)}</Trans>
      </p>
      <ol className="history">
        {older.map((page) => (
          <li key={page.version}>
            <details>
              <summary>{told(page)}</summary>
              {page.groups.length === 0 && (
                <p>
                  <Trans>There were no links.</Trans>
                </p>
              )}
              {page.groups.map(({ kind, links, title }, at) => (
                <p key={`${kind} ${String(at)}`}>
                  <strong>{title ?? i18n._(linkGroupLabels[kind])}:</strong> {links.map((link) => link.title).join(' · ')}
                </p>
              ))}
              <p className="actions script-only">
                <Button look="secondary" onClick={() => onTake(page.groups)}>
                  <Trans>Take these links into the form</Trans>
                </Button>
              </p>
            </details>
          </li>
        ))}
      </ol>
      <OlderVersions {...more} />
    </section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { blockLabels, previewPath } from '../../features/network/home-blocks.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useOlder } from '../../shared/graph/use-older.ts';
import { momentInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import { OlderVersions } from '../../shared/ui/older-versions.tsx';
import type { EditedBlock } from './use-blocks.ts';

export const EarlierPages_versions = graphql(`
  fragment EarlierPages_versions on HomePageVersionConnection {
    nodes {
      version
      savedAt
      savedByName
      blocks {
        kind
        title
        isShown
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const OlderPages = graphql(`
  query OlderPages($slug: String!, $after: String) {
    network(slug: $slug) {
      homePage {
        versions(first: 20, after: $after) {
          ...EarlierPages_versions
        }
      }
    }
  }
`);

interface EarlierPagesProps {
  readonly versions: FragmentType<typeof EarlierPages_versions> | null | undefined;
  readonly slug: string;
  readonly onTake: (blocks: readonly EditedBlock[]) => void;
}

/** How the page was arranged before, when and by whom; one of them can be taken into the form, to be saved there. */
export function EarlierPages({ versions, slug, onTake }: EarlierPagesProps) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { items: [newest, ...older], ...more } = useOlder(unmask(EarlierPages_versions, versions), async (after) =>
    unmask(EarlierPages_versions, (await browserGraph.query(OlderPages, { slug, after })).data?.network?.homePage.versions),
  );
  const told = ({ savedAt, savedByName }: NonNullable<typeof newest>) => [momentInWords(savedAt, now, i18n), savedByName].filter(Boolean).join(' · ');
  return (
    <section className="news-history" aria-labelledby="history">
      <h2 id="history">
        <Trans>Earlier versions</Trans>
      </h2>
      <p className="muted">{newest ? <Trans>Saved last: {told(newest)}</Trans> : <Trans>This page has not been arranged yet: it looks as every page does at first.</Trans>}</p>
      <ol className="history">
        {older.map((page) => (
          <li key={page.version}>
            <details>
              <summary>{told(page)}</summary>
              <p>
                {page.blocks
                  .filter(({ isShown }) => isShown)
                  .map(({ kind, title }) => title ?? i18n._(blockLabels[kind]))
                  .join(' · ')}
              </p>
              <p className="actions script-only">
                <Button look="secondary" onClick={() => onTake(page.blocks)}>
                  <Trans>Take this order into the form</Trans>
                </Button>
                <a href={previewPath(slug, page.blocks)} target="_blank" rel="noopener">
                  <Trans>Preview in a new window</Trans>
                </a>
              </p>
            </details>
          </li>
        ))}
      </ol>
      <OlderVersions {...more} />
    </section>
  );
}

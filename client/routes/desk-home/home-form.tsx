import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { blockLabels, previewPath } from '../../features/network/home-blocks.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { ArrangedPage_PageFragment } from '../../generated/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { BlockFields } from './block-fields.tsx';
import { EarlierPages } from './earlier-pages.tsx';
import { inputOf, useBlocks } from './use-blocks.ts';

export const ArrangedPage_page = graphql(`
  fragment ArrangedPage_page on HomePage {
    version
    blocks {
      kind
      title
      isShown
    }
    versions {
      ...EarlierPages_versions
    }
  }
`);

const SaveHomePage = graphql(`
  mutation SaveHomePage($input: SaveHomePageInput!) {
    saveHomePage(input: $input) {
      homePage {
        ...ArrangedPage_page
      }
    }
  }
`);

/** The blocks in their order, saved together; what could not be saved stays as it is. */
export function HomeForm({ network: { id: networkId, slug }, loaded }: { network: { readonly id: string; readonly slug: string }; loaded: ArrangedPage_PageFragment }) {
  const { i18n } = useLingui();
  const [page, setPage] = useState(loaded);
  const ready = useReady();
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const deeds = useBlocks(loaded.blocks, forget);
  const { blocks } = deeds;

  const submit = () =>
    void act(
      () => browserGraph.mutate(SaveHomePage, { input: { networkId, version: page.version, blocks: inputOf(blocks) } }),
      ({ saveHomePage }) => setPage(unmask(ArrangedPage_page, saveHomePage.homePage)),
    );
  // The only thing that can be refused here is a heading.
  const refused = new Set(refusals.map(({ path }) => Number(path.split('.')[2])));
  const entries = blocks.flatMap(({ kind }, at) => (refused.has(at) ? [{ id: `${kind}-title`, label: i18n._(blockLabels[kind]) }] : []));
  return (
    <>
      <ScriptNeeded />
      <form
        method="post"
        className="script-only"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary entries={entries} ref={box} />
        {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
        <p>
          <Trans>Drag the blocks into their order, or use the buttons. What is not shown stays here for another time.</Trans>
        </p>
        <ol className="link-editor">
          {blocks.map((block, at) => (
            <BlockFields key={block.kind} block={block} at={at} isLast={at === blocks.length - 1} isRefused={refused.has(at)} deeds={deeds} />
          ))}
        </ol>
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            <Trans>Save</Trans>
          </Button>
          <a className="button button-secondary" href={previewPath(slug, blocks)} target="_blank" rel="noopener">
            <Trans>Preview in a new window</Trans>
          </a>
        </p>
      </form>
      <EarlierPages versions={page.versions} slug={slug} onTake={deeds.take} />
    </>
  );
}

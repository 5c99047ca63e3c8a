import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { SavedLinks_PageFragment } from '../../generated/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { EarlierLinks } from './earlier-links.tsx';
import { GroupFields } from './group-fields.tsx';
import { groupsOf, inputOf, linkErrors } from './link-fields.ts';
import type { EditedGroup } from './link-fields.ts';
import { useLinkGroups } from './use-link-groups.ts';

export const SavedLinks_page = graphql(`
  fragment SavedLinks_page on LinkPage {
    version
    groups {
      kind
      title
      links {
        title
        url
        description
      }
    }
    versions {
      ...EarlierLinks_versions
    }
  }
`);

const SaveLinks = graphql(`
  mutation SaveLinks($input: SaveLinksInput!) {
    saveLinks(input: $input) {
      linkPage {
        ...SavedLinks_page
      }
    }
  }
`);

/** The id of the control that a path of the input means: that of a field, or the button that adds what is missing. */
function controlOf(path: string, groups: readonly EditedGroup[]): string {
  const [, at, name = '', index, field = ''] = path.split('.');
  const group = groups[Number(at)];
  if (!group) return 'add-group';
  if (name !== 'links') return `${group.key}-${name}`;
  return index === undefined ? `${group.key}-add` : `${group.links[Number(index)]?.key}-${field}`;
}

/** All groups of links of a network, saved together; what could not be saved stays in the fields. */
export function LinksForm({ network: { id: networkId, slug }, loaded }: { network: { readonly id: string; readonly slug: string }; loaded: SavedLinks_PageFragment }) {
  const { i18n } = useLingui();
  const [page, setPage] = useState(loaded);
  const ready = useReady();
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const deeds = useLinkGroups(groupsOf(loaded.groups), forget);
  const { groups } = deeds;

  const submit = () =>
    void act(
      () => browserGraph.mutate(SaveLinks, { input: { networkId, version: page.version, groups: inputOf(groups) } }),
      ({ saveLinks }) => setPage(unmask(SavedLinks_page, saveLinks.linkPage)),
    );

  const errors = linkErrors(refusals, i18n);
  const entries = [...errors].map(([path, words]) => ({ id: controlOf(path, groups), label: words }));
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
        {groups.length === 0 && (
          <p>
            <Trans>There are no links yet.</Trans>
          </p>
        )}
        {groups.map((group, at) => (
          <GroupFields key={group.key} group={group} at={at} isLast={at === groups.length - 1} errors={errors} deeds={deeds} />
        ))}
        <p className="actions">
          <Button id="add-group" look="secondary" onClick={deeds.addGroup}>
            <Trans>Add a group</Trans>
          </Button>
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            <Trans>Save</Trans>
          </Button>
        </p>
      </form>
      <EarlierLinks versions={page.versions} slug={slug} onTake={deeds.take} />
    </>
  );
}

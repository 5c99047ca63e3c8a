import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { CHAPTERS, chapterLabels, type Chapter, type FigureDefinition } from './figure-definitions.ts';

const ShowFigures = graphql(`
  mutation ShowFigures($input: ShowFiguresInput!) {
    showFigures(input: $input) {
      network {
        version
        shownFigures
      }
    }
  }
`);

interface Props {
  readonly network: { readonly id: string; readonly slug: string; readonly version: number; readonly shownFigures: readonly string[] };
}

/** The one that is no number of things or people, and so is not shown. */
const COORDINATORS_ONLY = 'hoursToFirstAnswer';

/** Chooses the figures that everybody may see on a page of the network. */
export function ShownFigures({ network: { id, slug, ...read } }: Props) {
  const { i18n } = useLingui();
  const [shown, setShown] = useState<ReadonlySet<string>>(() => new Set(read.shownFigures));
  const [version, setVersion] = useState(read.version);
  const { act, box, busy, outcome } = useSave();
  const save = () =>
    void act(
      () => browserGraph.mutate(ShowFigures, { input: { network: id, version, figures: [...shown] } }),
      ({ showFigures: { network } }) => setVersion(network.version),
    );
  const toggle = (name: string, isShown: boolean) => setShown((before) => new Set(isShown ? [...before, name] : [...before].filter((one) => one !== name)));
  return (
    <details className="shown-figures no-print script-only">
      <summary>
        <Trans>Figures that everybody may see</Trans>
      </summary>
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
        <p>
          <Trans>
            What you choose stands on <Link to={`/networks/${slug}/statistics`}>a page of the network</Link>, of the last closed quarter beside the one before, without groups.
          </Trans>
        </p>
        {(Object.keys(CHAPTERS) as Chapter[]).map((chapter) => (
          <fieldset key={chapter}>
            <legend>{i18n._(chapterLabels[chapter])}</legend>
            {(Object.entries(CHAPTERS[chapter]) as [string, FigureDefinition][])
              .filter(([name]) => name !== COORDINATORS_ONLY)
              .map(([name, { label }]) => (
                <CheckboxField key={name} name={name} label={i18n._(label)} checked={shown.has(name)} onChange={({ target }) => toggle(name, target.checked)} />
              ))}
          </fieldset>
        ))}
        <Button type="submit" disabled={busy}>
          <Trans>Save</Trans>
        </Button>
      </form>
    </details>
  );
}

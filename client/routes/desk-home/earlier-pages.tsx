import { Trans, useLingui } from '@lingui/react/macro';
import { blockLabels, previewPath } from '../../features/network/home-blocks.ts';
import { useAppState } from '../../shared/app-state.ts';
import { momentInWords } from '../../shared/time/dates.ts';
import { Button } from '../../shared/ui/button.tsx';
import type { EditedBlock } from './use-blocks.ts';

interface EarlierPage {
  readonly version: number;
  readonly savedAt: string;
  readonly savedByName?: string | null;
  readonly blocks: readonly EditedBlock[];
}

/** How the page was arranged before, when and by whom; one of them can be taken into the form, to be saved there. */
export function EarlierPages({ versions: [newest, ...older], slug, onTake }: { versions: readonly EarlierPage[]; slug: string; onTake: (blocks: readonly EditedBlock[]) => void }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const told = ({ savedAt, savedByName }: EarlierPage) => [momentInWords(savedAt, now, i18n), savedByName].filter(Boolean).join(' · ');
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
    </section>
  );
}

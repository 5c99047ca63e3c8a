import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/**
 * The way on in a list: a link to the next page, which with JavaScript adds its results below instead and moves the focus to the
 * first of them.
 *
 * @param props.more fetches and answers the index of the first new result
 */
export function MoreResults({ path, more }: { path: string; more: () => Promise<number> }) {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  async function add(): Promise<void> {
    if (state === 'loading') return;
    setState('loading');
    try {
      const index = await more();
      flushSync(() => setState('idle'));
      document.querySelectorAll<HTMLElement>('.results-list > li')[index]?.querySelector<HTMLElement>('a')?.focus();
    } catch {
      setState('failed');
    }
  }

  return (
    <div className="results-more">
      {state === 'failed' && <Notice kind="error" title={<Trans>The next offers could not be loaded. The list above is unchanged.</Trans>} />}
      <ButtonLink
        to={path}
        look="secondary"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void add();
        }}
      >
        {state === 'loading' ? <Trans>Loading …</Trans> : <Trans>Show more offers</Trans>}
      </ButtonLink>
    </div>
  );
}

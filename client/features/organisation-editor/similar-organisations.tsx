import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/** An organisation that may be the same; without a slug while it waits for its check. */
export interface Similar {
  readonly name: string;
  readonly town?: string | null;
  readonly organisation?: { readonly slug: string } | null;
}

/** "Is it one of these?", with the way to each and the way on. */
export function SimilarOrganisations({ similar, busy, onOther, ref }: { similar: readonly Similar[]; busy: boolean; onOther: () => void; ref?: Ref<HTMLDivElement> }) {
  return (
    <Notice kind="info" title={<Trans>Is it one of these?</Trans>} ref={ref}>
      <p>
        <Trans>These are here already and are called much the same. If yours is among them, please do not register it again: ask its members to invite you.</Trans>
      </p>
      <ul>
        {similar.map(({ name, town, organisation }) => (
          <li key={`${name} ${town}`}>
            {organisation ? <Link to={`/organisations/${organisation.slug}`}>{name}</Link> : name}
            {town && `, ${town}`}
            {!organisation && (
              <>
                {' '}
                <Trans>(registered, waits for its check)</Trans>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button look="secondary" onClick={onOther} aria-disabled={busy || undefined}>
          <Trans>No, ours is another one: register it</Trans>
        </Button>
      </div>
    </Notice>
  );
}

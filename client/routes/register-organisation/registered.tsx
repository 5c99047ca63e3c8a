import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/** What comes after registering. */
export function Registered({ slug, name, ref }: { slug: string; name: string; ref?: Ref<HTMLDivElement> }) {
  return (
    <>
      <Notice kind="success" title={<Trans>{name} is registered</Trans>} ref={ref}>
        <p>
          <Trans>The coordination now checks who stands behind it, and writes to the organisation. Until then only you and your fellow members see the page.</Trans>
        </p>
      </Notice>
      <h2>
        <Trans>Meanwhile</Trans>
      </h2>
      <p>
        <Trans>Complete the page with a logo and pictures, and invite others who shall edit it with you.</Trans>
      </p>
      <p className="actions">
        <ButtonLink to={`/workspace/${slug}/page`}>
          <Trans>Edit the page</Trans>
        </ButtonLink>
        <ButtonLink to={`/workspace/${slug}/members`} look="secondary">
          <Trans>Invite members</Trans>
        </ButtonLink>
      </p>
    </>
  );
}

import { Trans } from '@lingui/react/macro';
import { Notice } from '../../shared/ui/notice.tsx';

/** Stands in the HTML for browsers without JavaScript; the style sheet hides the form there. Honest about why, with the other ways. */
export function WithoutScript({ organisation }: { organisation: { name: string; website?: string | null; address?: string } | undefined }) {
  return (
    <noscript>
      <Notice kind="info" title={<Trans>The form needs JavaScript</Trans>}>
        <p>
          <Trans>Your browser works out a small sum before sending, which keeps robots away without any third party. Please switch JavaScript on for this page, or open it in another browser.</Trans>
        </p>
        <OtherWays organisation={organisation} />
      </Notice>
    </noscript>
  );
}

/** How to reach the organisation without the form. */
export function OtherWays({ organisation }: { organisation: { name: string; website?: string | null; address?: string } | undefined }) {
  if (!organisation?.website && !organisation?.address) return null;
  const { address, name, website } = organisation;
  return (
    <p>
      {website ? (
        <Trans>
          You also reach {name} by its website:{' '}
          <a href={website} rel="nofollow noopener ugc">
            {website}
          </a>
        </Trans>
      ) : (
        <Trans>
          You also reach {name} by post or in person: {address}
        </Trans>
      )}
    </p>
  );
}

import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

/** The way back to the desk of a network, or to that of all; not in print. */
export function DeskLink({ slug }: { slug?: string }) {
  return (
    <p className="no-print">
      <Link to={slug === undefined ? '/desk' : `/desk?network=${slug}`}>
        <Trans>To the desk</Trans>
      </Link>
    </p>
  );
}

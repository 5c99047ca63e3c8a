import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ArrowLeft } from '../../shared/ui/icons.ts';

/** Back to the events of the organisation. */
export function WayBack({ organisation: { name, slug } }: { organisation: { name: string; slug: string } }) {
  return (
    <p>
      <Link to={`/workspace/${slug}/events`}>
        <ArrowLeft aria-hidden /> <Trans>Events of {name}</Trans>
      </Link>
    </p>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { NavLink } from 'react-router';

/** The parts of an organisation's workspace. */
export function WorkspaceTabs({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <nav className="workspace-tabs" aria-label={t`Workspace`}>
      <NavLink to={`/workspace/${slug}`} end>
        <Trans>Postings</Trans>
      </NavLink>
      <NavLink to={`/workspace/${slug}/events`}>
        <Trans>Events</Trans>
      </NavLink>
      <NavLink to={`/workspace/${slug}/inquiries`}>
        <Trans>Inquiries</Trans>
      </NavLink>
      <NavLink to={`/workspace/${slug}/page`}>
        <Trans>Page</Trans>
      </NavLink>
      <NavLink to={`/workspace/${slug}/members`}>
        <Trans>Members</Trans>
      </NavLink>
      <NavLink to={`/workspace/${slug}/verification`}>
        <Trans>Verification</Trans>
      </NavLink>
      <NavLink to={`/workspace/${slug}/moderation`}>
        <Trans>Decisions</Trans>
      </NavLink>
    </nav>
  );
}

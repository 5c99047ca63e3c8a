import { Trans, useLingui } from '@lingui/react/macro';
import { NavLink } from 'react-router';

/** The way between the pages of a volunteer. */
export function VolunteerNav() {
  const { t } = useLingui();
  return (
    <nav className="volunteer-nav no-print" aria-label={t`Your pages`}>
      <NavLink to="/for-me">
        <Trans>For me</Trans>
      </NavLink>
      <NavLink to="/favourites">
        <Trans>Kept offers</Trans>
      </NavLink>
      <NavLink to="/my-invitations">
        <Trans>Invitations</Trans>
      </NavLink>
      <NavLink to="/saved-searches">
        <Trans>Saved searches</Trans>
      </NavLink>
      <NavLink to="/registrations" end>
        <Trans>Registrations</Trans>
      </NavLink>
      <NavLink to="/my-attendances">
        <Trans>Attendances</Trans>
      </NavLink>
      <NavLink to="/profile">
        <Trans>My profile</Trans>
      </NavLink>
      <NavLink to="/account/notifications">
        <Trans>Notifications</Trans>
      </NavLink>
    </nav>
  );
}

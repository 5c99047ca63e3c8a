import { Trans, useLingui } from '@lingui/react/macro';
import { Link, NavLink } from 'react-router';
import { Logo } from '../ui/logo.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NavigationProgress } from './navigation-progress.tsx';
import { UserMenu } from './user-menu.tsx';

/** Name of the site, the three ways in, the language, and whoever is signed in; above them what tells that the next page is on its way. */
export function Header() {
  const { t } = useLingui();
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Link to="/" className="brand">
          <Logo />
          <span>Engagement Netz</span>
        </Link>
        <nav aria-label={t`Main menu`} className="site-nav">
          <NavLink to="/" end>
            <Trans>Offers</Trans>
          </NavLink>
          <NavLink to="/events">
            <Trans>Events</Trans>
          </NavLink>
          <NavLink to="/organisations">
            <Trans>Organisations</Trans>
          </NavLink>
        </nav>
        <LanguageSwitch />
        <UserMenu />
      </div>
      <NavigationProgress />
    </header>
  );
}

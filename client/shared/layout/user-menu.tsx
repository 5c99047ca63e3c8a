import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation } from 'react-router';
import { useAppState } from '../app-state.ts';
import { graphLocale, localised } from '../i18n/locale.ts';
import { signInPath } from '../return-path.ts';
import { ChevronDown, LogIn, LogOut, UserRound } from '../ui/icons.ts';
import type { PageViewer } from './layout-loader.ts';
import { useClosingDetails } from './use-closing-details.ts';
import { useViewer } from './use-viewer.ts';

/** The way to sign in, or the person's own pages and the way out. Opens and signs out without JavaScript too. */
export function UserMenu() {
  const viewer = useViewer();
  const { locale } = useAppState();
  const { pathname, search } = useLocation();
  if (viewer) return <OwnPages key={pathname} viewer={viewer} />;
  const isSigningIn = pathname.startsWith('/sign-in');
  return (
    <Link className="user-menu-link" to={isSigningIn ? '/sign-in' : signInPath(localised(pathname, locale) + search)}>
      <LogIn aria-hidden />
      <Trans>Sign in</Trans>
    </Link>
  );
}

function OwnPages({ viewer: { name, isOperator, coordinates } }: { viewer: PageViewer }) {
  const { t } = useLingui();
  const { locale } = useAppState();
  const box = useClosingDetails();
  return (
    <details className="user-menu" ref={box}>
      <summary>
        <UserRound aria-hidden />
        <span className="user-menu-name">{name ?? t`My account`}</span>
        <ChevronDown aria-hidden />
      </summary>
      <div className="user-menu-box">
        <ul>
          <li>
            <Link to="/account">
              <Trans>Account</Trans>
            </Link>
          </li>
          <li>
            <Link to="/for-me">
              <Trans>What fits you</Trans>
            </Link>
          </li>
          <li>
            <Link to="/profile">
              <Trans>My profile</Trans>
            </Link>
          </li>
          <li>
            <Link to="/favourites">
              <Trans>Kept offers</Trans>
            </Link>
          </li>
          <li>
            <Link to="/conversations">
              <Trans>My conversations</Trans>
            </Link>
          </li>
          <li>
            <Link to="/workspace">
              <Trans>My organisations</Trans>
            </Link>
          </li>
          {(isOperator || coordinates.length > 0) && (
            <li>
              <Link to="/desk">
                <Trans>Coordination</Trans>
              </Link>
            </li>
          )}
        </ul>
        <form method="post" action="/session/end">
          <input type="hidden" name="locale" value={graphLocale(locale)} />
          <button type="submit" className="user-menu-out">
            <LogOut aria-hidden />
            <Trans>Sign out</Trans>
          </button>
        </form>
      </div>
    </details>
  );
}

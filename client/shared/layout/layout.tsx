import { Trans } from '@lingui/react/macro';
import { Outlet, ScrollRestoration } from 'react-router';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** What surrounds every page: skip link, header, the page in `main`, footer. */
export function Layout() {
  useFocusOnNavigation();
  return (
    <div className="layout">
      <a className="skip-link" href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      <Header />
      <OfflineBanner />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  );
}

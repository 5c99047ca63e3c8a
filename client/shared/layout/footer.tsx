import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

/** The promise of the site in one sentence, and the pages that the law asks for. */
export function Footer() {
  const { t } = useLingui();
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <p>
          <strong>Engagement Netz</strong>
          <br />
          <Trans>Clubs, initiatives and people who help, in one place. Without advertising, without tracking.</Trans>
        </p>
        <nav aria-label={t`About this site`}>
          <Link to="/imprint">
            <Trans>Imprint</Trans>
          </Link>
          <Link to="/privacy">
            <Trans>Privacy</Trans>
          </Link>
          <Link to="/accessibility">
            <Trans>Accessibility</Trans>
          </Link>
          <Link to="/news">
            <Trans>News</Trans>
          </Link>
          <Link to="/guides">
            <Trans>Guides</Trans>
          </Link>
          <Link to="/projects">
            <Trans>Projects</Trans>
          </Link>
          <Link to="/links">
            <Trans>Links</Trans>
          </Link>
          <Link to="/networks">
            <Trans>Networks</Trans>
          </Link>
        </nav>
      </div>
    </footer>
  );
}

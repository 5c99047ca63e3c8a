import { Plural, Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './desk-ways.css';

/** Ways to some pages of the desk, below what they have in common. */
function Ways({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Way({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  );
}

/** The pages of the desk of a network. `cases` is how many wait in its queue. */
export function DeskWays({ slug, cases }: { slug: string; cases: number }) {
  const desk = `/desk/network/${slug}`;
  return (
    <div className="desk-ways card no-print">
      <Ways heading={<Trans>To be done</Trans>}>
        <Way to={`${desk}/moderation`}>
          <Trans>Moderation</Trans>
          {cases > 0 && (
            <>
              {' '}
              <span className="desk-ways-count">
                <Plural value={cases} one="# waits" other="# wait" />
              </span>
            </>
          )}
        </Way>
        <Way to={`${desk}/help`}>
          <Trans>Telephone</Trans>
        </Way>
        <Way to={`${desk}/crisis`}>
          <Trans>Crisis</Trans>
        </Way>
        <Way to={`${desk}/offers`}>
          <Trans>Offers of help</Trans>
        </Way>
        <Way to={`${desk}/lists`}>
          <Trans>Bring lists in</Trans>
        </Way>
      </Ways>
      <Ways heading={<Trans>What everybody reads</Trans>}>
        <Way to={`${desk}/news`}>
          <Trans>News</Trans>
        </Way>
        <Way to={`${desk}/guides`}>
          <Trans>Guides</Trans>
        </Way>
        <Way to={`${desk}/projects`}>
          <Trans>Projects</Trans>
        </Way>
        <Way to={`${desk}/links`}>
          <Trans>Links</Trans>
        </Way>
        <Way to={`${desk}/newsletters`}>
          <Trans>Newsletter</Trans>
        </Way>
      </Ways>
      <Ways heading={<Trans>The network</Trans>}>
        <Way to={`${desk}/home`}>
          <Trans>Home page</Trans>
        </Way>
        <Way to={`${desk}/hours`}>
          <Trans>Contact and hours</Trans>
        </Way>
        <Way to={desk}>
          <Trans>Texts and colours</Trans>
        </Way>
        <Way to={`${desk}/statistics`}>
          <Trans>Statistics</Trans>
        </Way>
        <Way to={`${desk}/log`}>
          <Trans>Log</Trans>
        </Way>
      </Ways>
    </div>
  );
}

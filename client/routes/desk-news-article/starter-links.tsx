import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

/** Guides to begin with; each fills the form, and nothing is saved before the coordinator says so. */
export function StarterLinks({ starters, here }: { starters: readonly { readonly key: string; readonly title: string }[]; here: string }) {
  return (
    <section className="card script-only" aria-labelledby="starters">
      <h2 id="starters">
        <Trans>Begin with a text of ours</Trans>
      </h2>
      <p>
        <Trans>It fills the form below. Please read it through and add what holds in your town before you publish it.</Trans>
      </p>
      <ul>
        {starters.map(({ key, title }) => (
          <li key={key}>
            <Link to={`${here}?starter=${key}`} preventScrollReset>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

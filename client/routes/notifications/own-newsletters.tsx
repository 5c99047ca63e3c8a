import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { NotificationsPageQuery } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';

const EndNewsletterSubscription = graphql(`
  mutation EndNewsletterSubscription($input: EndNewsletterSubscriptionInput!) {
    endNewsletterSubscription(input: $input) {
      id
    }
  }
`);

type Subscriptions = NonNullable<NonNullable<NotificationsPageQuery['viewer']>['newsletterSubscriptions']>;

/** The newsletters that somebody asked for, by network, each with a way to end it. */
export function OwnNewsletters({ subscriptions }: { subscriptions: Subscriptions }) {
  const { t } = useLingui();
  const { act, status, told } = useDeed();
  return (
    <section aria-labelledby="newsletters">
      <h2 id="newsletters">
        <Trans>Newsletters</Trans>
      </h2>
      <DeedNotice status={status} done={<Trans>The newsletter has ended.</Trans>} ref={told} />
      {subscriptions.length === 0 && (
        <p>
          <Trans>
            You get no newsletter. Each <Link to="/networks">network</Link> has one to ask for on its page.
          </Trans>
        </p>
      )}
      <ul className="card-list">
        {subscriptions.map(({ id, network }) => {
          const name = network?.name ?? '';
          return (
            <li key={id} className="card newsletter-own">
              <Link to={`/networks/${network?.slug}/newsletter`}>{name}</Link>
              <Button look="quiet" className="script-only" aria-label={t`End the newsletter of ${name}`} onClick={() => void act(() => browserGraph.mutate(EndNewsletterSubscription, { input: { id } }))}>
                <Trans>End</Trans>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

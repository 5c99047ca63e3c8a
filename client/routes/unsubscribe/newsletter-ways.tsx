import { Trans } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';
import type { UnsubscribePageQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { unsubscribeAction } from './unsubscribe-action.ts';

type Newsletter = NonNullable<UnsubscribePageQuery['newsletterUnsubscription']>;

/** Ends the newsletters of one network, and offers to end those of all. */
export function NewsletterWays({ newsletter }: { newsletter: Newsletter }) {
  const { locale } = useAppState();
  const [params] = useSearchParams();
  const { areOthersWanted, isSubscribed, network } = newsletter;
  const name = network?.name ?? '';
  return (
    <>
      {!areOthersWanted && <Notice kind="success" title={<Trans>You get no more newsletters from here, of no network</Trans>} />}
      {areOthersWanted && !isSubscribed && (
        <Notice kind="success" title={<Trans>You get no more newsletters of {name}</Trans>}>
          {network && (
            <p>
              <Trans>
                If you change your mind, you can subscribe again on the <Link to={`/networks/${network.slug}`}>page of {name}</Link>.
              </Trans>
            </p>
          )}
        </Notice>
      )}
      {isSubscribed && (
        <form method="post" action={unsubscribeAction(locale, params)}>
          <p>
            <Trans>Would you like no more newsletters of {name}? We then forget your subscription. Newsletters of other networks go on as they are.</Trans>
          </p>
          <input type="hidden" name="from" value="page" />
          <div className="actions">
            <Button type="submit">
              <Trans>Unsubscribe from this newsletter</Trans>
            </Button>
          </div>
        </form>
      )}
      {areOthersWanted && (
        <form method="post" action={unsubscribeAction(locale, params)}>
          <p>
            <Trans>Or would you like no newsletters from here any more, of no network at all?</Trans>
          </p>
          <input type="hidden" name="from" value="page" />
          <input type="hidden" name="all" value="yes" />
          <div className="actions">
            <Button type="submit" look="secondary">
              <Trans>No more newsletters of any network</Trans>
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

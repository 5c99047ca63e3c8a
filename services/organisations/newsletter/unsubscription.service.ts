import { badField } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { readUnsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import type { OrganisationsContext } from '../context.ts';
import { notifications, OrganisationNotificationKind } from '../notification/notification.codes.ts';
import { deleteSubscriptionOf, isSubscribed } from './subscription.repository.ts';
import type { NewsletterUnsubscription, UnsubscribeFromNewsletterInput, UnsubscribeFromNewsletterPayload } from './unsubscription.ts';

type Desk = Pick<OrganisationsContext, 'db' | 'now' | 'secret'>;

const { NEWSLETTERS } = OrganisationNotificationKind;

interface Named {
  readonly networkId: string;
  readonly mark: string;
}

/** The network and the address of a link; null for one that is not from a newsletter. */
function named(secret: string, token: string): Named | null {
  const { kind, mark, scope } = readUnsubscribeToken(secret, token) ?? {};
  return kind === NEWSLETTERS && mark !== undefined && scope !== undefined && isUuid(scope) ? { networkId: scope, mark } : null;
}

async function standing(db: Desk['db'], { mark, networkId }: Named): Promise<NewsletterUnsubscription> {
  const areOthersWanted = await notifications.isWantedBy(db, NEWSLETTERS, mark);
  return { networkId, areOthersWanted, isSubscribed: areOthersWanted && (await isSubscribed(db, networkId, mark)) };
}

/** What the link of a newsletter is about, and how that stands; null for any other token. Changes nothing. */
export async function newsletterUnsubscription({ db, secret }: Pick<Desk, 'db' | 'secret'>, token: string): Promise<NewsletterUnsubscription | null> {
  const link = named(secret, token);
  return link && standing(db, link);
}

/** Ends the newsletters of one network to one address, or with `all` of every network; doing it twice is no mistake. Needs no account. @throws BAD_USER_INPUT on `input.token` */
export async function unsubscribeFromNewsletter({ db, now, secret }: Desk, { all, token }: UnsubscribeFromNewsletterInput): Promise<UnsubscribeFromNewsletterPayload> {
  const link = named(secret, token);
  if (!link) throw badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here.');
  await db.transaction(async (tx) => {
    await deleteSubscriptionOf(tx, link.networkId, link.mark);
    if (all) await notifications.endFor({ db: tx, now }, NEWSLETTERS, link.mark);
  });
  return { unsubscription: await standing(db, link) };
}

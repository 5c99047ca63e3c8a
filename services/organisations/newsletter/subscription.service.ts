import { signedIn } from '../../shared/authorise.ts';
import { badField, badUserInput, type CodedError, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid, newId } from '../../shared/ids.ts';
import { keyFor } from '../../shared/keys.ts';
import { clientNetwork } from '../../shared/limits.ts';
import { hashOfToken, isToken, tokenOf } from '../../shared/link-token.ts';
import { addressMark } from '../../shared/mail/unsubscribe.ts';
import { checkWork, spendWork } from '../../shared/proven-work.ts';
import type { OrganisationsContext } from '../context.ts';
import { notifications } from '../notification/notification.codes.ts';
import { emailKey } from '../person/email-key.ts';
import { CONFIRM_HOURS, NewsletterQueue, SubscribeStatus } from './newsletter.codes.ts';
import type { ConfirmNewsletterSubscriptionInput, EndNewsletterSubscriptionInput, SubscribeToNewsletterInput } from './newsletter.inputs.ts';
import type { ConfirmNewsletterSubscriptionPayload, EndNewsletterSubscriptionPayload, SubscribeToNewsletterPayload } from './newsletter.payloads.ts';
import { NewsletterSubscription } from './newsletter-subscription.ts';
import { confirmHeld, deleteSubscription, findSubscriptions, insertSubscription, lockByToken, saveConfirmed } from './subscription.repository.ts';

/** The key of the tokens of confirmation mails. */
export const confirmKey = (secret: string): string => keyFor(secret, 'newsletter confirmation');

/** More networks than anybody subscribes to. */
const MOST_SHOWN = 100;

/** What both ways have in common. */
function begin({ now, secret }: OrganisationsContext, id: string, email: string, { networkId, locale, fields, place }: SubscribeToNewsletterInput): NewsletterSubscription {
  return Object.assign(new NewsletterSubscription(), {
    id, networkId, email, addressMark: addressMark(secret, email), locale, fieldIds: [...new Set(fields)],
    placeName: place?.name.trim() ?? null, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null,
    createdAt: now(), confirmedAt: null, tokenHash: null, tokenExpiresAt: null, confirmationSentAt: null,
  } satisfies NewsletterSubscription);
}

/**
 * Lets the newsletters of a network come. With an account at once; to everybody else a mail asks for confirmation first, and the answer tells nothing about
 * the address. Who subscribes again changes what they chose. @throws NOT_FOUND for the network, BAD_USER_INPUT that names the field, RATE_LIMITED
 */
export async function subscribeToNewsletter(context: OrganisationsContext, input: SubscribeToNewsletterInput): Promise<SubscribeToNewsletterPayload> {
  const { limits, networks, viewer } = context;
  await limits.consume('newsletterClient', clientNetwork(viewer.clientAddress));
  if (!isUuid(input.networkId) || !(await networks.load(input.networkId))) throw notFound('network');
  return viewer.id !== null && viewer.email !== null ? subscribeAccount(context, emailKey(viewer.email), input) : askToConfirm(context, input);
}

async function subscribeAccount(context: OrganisationsContext, email: string, input: SubscribeToNewsletterInput): Promise<SubscribeToNewsletterPayload> {
  const { db, now, secret } = context;
  await db.transaction(async (tx) => {
    await saveConfirmed(tx, { ...begin(context, await newId(tx), email, input), confirmedAt: now() });
    await notifications.begin({ db: tx, now, secret }, 'NEWSLETTERS', email);
  });
  return { status: SubscribeStatus.SUBSCRIBED };
}

async function askToConfirm(context: OrganisationsContext, input: SubscribeToNewsletterInput): Promise<SubscribeToNewsletterPayload> {
  const { db, jobs, limits, newsletterWork, now, secret } = context;
  const { email, proofOfWork } = input;
  if (!email || !proofOfWork) {
    const missing = Object.entries({ email, proofOfWork }).filter(([, value]) => !value);
    throw badUserInput(missing.map(([field]) => ({ path: `input.${field}`, code: 'REQUIRED', message: 'is needed from whoever is not signed in.' })));
  }
  const work = await checkWork({ db, work: newsletterWork }, proofOfWork);
  const address = emailKey(email);
  await limits.consume('newsletterAddress', address);
  await db.transaction(async (tx) => {
    await spendWork(tx, work);
    const id = await newId(tx);
    const tokenExpiresAt = new Date(now().getTime() + CONFIRM_HOURS * 3_600_000);
    await insertSubscription(tx, { ...begin(context, id, address, input), tokenHash: hashOfToken(tokenOf(id, confirmKey(secret))), tokenExpiresAt });
    await jobs.enqueue(tx, NewsletterQueue.CONFIRM, { subscriptionId: id });
  });
  return { status: SubscribeStatus.CONFIRMATION_SENT };
}

function tokenRefusal(subscription: NewsletterSubscription | null): CodedError {
  if (!subscription) return badField('input.token', 'TOKEN_UNKNOWN', 'is not a token from here, or its subscription has been erased.');
  if (!subscription.confirmedAt) return badField('input.token', 'TOKEN_EXPIRED', `has expired; it was good for ${CONFIRM_HOURS} hours.`);
  return conflictAt('input.token', 'TOKEN_USED', 'was used before; newsletters come.');
}

/**
 * Lets newsletters come from now on: once per token. Whoever confirms wants them, also when they wanted none before.
 * @throws BAD_USER_INPUT on `input.token` (TOKEN_UNKNOWN, TOKEN_EXPIRED); CONFLICT (TOKEN_USED)
 */
export async function confirmSubscription({ db, networks, now, secret }: OrganisationsContext, { token }: ConfirmNewsletterSubscriptionInput): Promise<ConfirmNewsletterSubscriptionPayload> {
  const networkId = await db.transaction(async (tx) => {
    const subscription = isToken(token) ? await lockByToken(tx, hashOfToken(token)) : null;
    const isGood = subscription && !subscription.confirmedAt && subscription.tokenExpiresAt && subscription.tokenExpiresAt > now();
    if (!isGood) throw tokenRefusal(subscription);
    await confirmHeld(tx, subscription, now());
    await notifications.begin({ db: tx, now, secret }, 'NEWSLETTERS', subscription.email);
    return subscription.networkId;
  });
  return { network: await networks.load(networkId) };
}

/** What the viewer subscribed to, by network. @throws UNAUTHENTICATED */
export async function ownSubscriptions({ db, viewer }: OrganisationsContext): Promise<NewsletterSubscription[]> {
  const { email } = signedIn(viewer);
  return email === null ? [] : findSubscriptions(db, emailKey(email), MOST_SHOWN);
}

/** Ends a subscription of the viewer for good. @throws UNAUTHENTICATED, NOT_FOUND */
export async function endSubscription({ db, viewer }: OrganisationsContext, { id }: EndNewsletterSubscriptionInput): Promise<EndNewsletterSubscriptionPayload> {
  const { email } = signedIn(viewer);
  if (email === null || !isUuid(id) || !(await deleteSubscription(db, id, emailKey(email)))) throw notFound('subscription');
  return { id };
}

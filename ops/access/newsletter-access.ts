import type { TypeAccess } from './rules.ts';

/** The part of the table (see news-access.ts) about newsletters. */
export const NEWSLETTER_ACCESS: Readonly<Record<string, TypeAccess>> = {
  NewsletterUnsubscription: { anyone: 'isSubscribed areOthersWanted network' },
  UnsubscribeFromNewsletterPayload: { anyone: 'unsubscription' },
  Newsletter: { coordinator: 'id texts audiences placeName latitude longitude radiusKm status scheduledAt version changedAt network fields recipients sent refused' },
  NewsletterText: { coordinator: 'language subject body' },
  NewsletterCount: { coordinator: 'atLeast isExact' },
  NewsletterConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  NewsletterEdge: { coordinator: 'cursor node' },
  NewsletterPayload: { coordinator: 'newsletter' },
  DeleteNewsletterPayload: { coordinator: 'id' },
  TestNewsletterPayload: { coordinator: 'isOnItsWay' },
  NewsletterSubscription: { person: 'id placeName network fields' },
  SubscribeToNewsletterPayload: { anyone: 'status' },
  ConfirmNewsletterSubscriptionPayload: { anyone: 'network' },
  EndNewsletterSubscriptionPayload: { person: 'id' },
};

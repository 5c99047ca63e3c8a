import type { RouteObject } from 'react-router';
import { layoutLoader, shouldReloadLayout } from './shared/layout/layout-loader.ts';
import { Layout } from './shared/layout/layout.tsx';
import { PageError } from './shared/layout/page-error.tsx';
import { notFoundLoader, NotFound } from './shared/layout/not-found.tsx';

/**
 * All pages. The id of a page is the path of its module, so that the server can name its files; its module exports `Component`
 * and usually `loader`. Paths are the same in both languages.
 */
export const routes: RouteObject[] = [
  {
    id: 'layout',
    loader: layoutLoader,
    shouldRevalidate: shouldReloadLayout,
    Component: Layout,
    ErrorBoundary: PageError,
    children: [
      {
        id: 'pages',
        ErrorBoundary: PageError,
        children: [
          { id: 'routes/search/search.tsx', index: true, lazy: () => import('./routes/search/search.tsx') },
          { id: 'routes/opportunity/opportunity.tsx', path: 'opportunities/:slug', lazy: () => import('./routes/opportunity/opportunity.tsx') },
          { id: 'routes/organisations/organisations.tsx', path: 'organisations', lazy: () => import('./routes/organisations/organisations.tsx') },
          { id: 'routes/register-organisation/register-organisation.tsx', path: 'organisations/new', lazy: () => import('./routes/register-organisation/register-organisation.tsx') },
          { id: 'routes/workspace-organisation/page.tsx', path: 'workspace/:slug/page', lazy: () => import('./routes/workspace-organisation/page.tsx') },
          { id: 'routes/workspace-organisation/members.tsx', path: 'workspace/:slug/members', lazy: () => import('./routes/workspace-organisation/members.tsx') },
          { id: 'routes/workspace-organisation/accept-invitation.tsx', path: 'invitations/accept', lazy: () => import('./routes/workspace-organisation/accept-invitation.tsx') },
          { id: 'routes/organisation/organisation.tsx', path: 'organisations/:slug', lazy: () => import('./routes/organisation/organisation.tsx') },
          { id: 'routes/events/events.tsx', path: 'events', lazy: () => import('./routes/events/events.tsx') },
          { id: 'routes/event/event.tsx', path: 'events/:slug', lazy: () => import('./routes/event/event.tsx') },
          {
            id: 'routes/inquiry-confirmation/inquiry-confirmation.tsx',
            path: 'inquiries/confirm',
            lazy: () => import('./routes/inquiry-confirmation/inquiry-confirmation.tsx'),
          },
          { id: 'routes/registrations/registrations.tsx', path: 'registrations', lazy: () => import('./routes/registrations/registrations.tsx') },
          {
            id: 'routes/registration-confirmation/registration-confirmation.tsx',
            path: 'registrations/confirm',
            lazy: () => import('./routes/registration-confirmation/registration-confirmation.tsx'),
          },
          { id: 'routes/my-registration/my-registration.tsx', path: 'registrations/mine', lazy: () => import('./routes/my-registration/my-registration.tsx') },
          { id: 'routes/profile/profile.tsx', path: 'profile', lazy: () => import('./routes/profile/profile.tsx') },
          { id: 'routes/my-invitations/my-invitations.tsx', path: 'my-invitations', lazy: () => import('./routes/my-invitations/my-invitations.tsx') },
          {
            id: 'routes/volunteer-invitation/volunteer-invitation.tsx',
            path: 'volunteer-invitation',
            lazy: () => import('./routes/volunteer-invitation/volunteer-invitation.tsx'),
          },
          { id: 'routes/my-attendances/my-attendances.tsx', path: 'my-attendances', lazy: () => import('./routes/my-attendances/my-attendances.tsx') },
          { id: 'routes/certificate/certificate.tsx', path: 'certificates/:code?', lazy: () => import('./routes/certificate/certificate.tsx') },
          { id: 'routes/for-me/for-me.tsx', path: 'for-me', lazy: () => import('./routes/for-me/for-me.tsx') },
          { id: 'routes/saved-searches/saved-searches.tsx', path: 'saved-searches', lazy: () => import('./routes/saved-searches/saved-searches.tsx') },
          { id: 'routes/saved-search-new/saved-search-new.tsx', path: 'saved-searches/new', lazy: () => import('./routes/saved-search-new/saved-search-new.tsx') },
          {
            id: 'routes/saved-search-confirmation/saved-search-confirmation.tsx',
            path: 'saved-searches/confirm',
            lazy: () => import('./routes/saved-search-confirmation/saved-search-confirmation.tsx'),
          },
          { id: 'routes/saved-search-change/saved-search-change.tsx', path: 'saved-searches/change', lazy: () => import('./routes/saved-search-change/saved-search-change.tsx') },
          { id: 'routes/favourites/favourites.tsx', path: 'favourites', lazy: () => import('./routes/favourites/favourites.tsx') },
          { id: 'routes/notifications/notifications.tsx', path: 'account/notifications', lazy: () => import('./routes/notifications/notifications.tsx') },
          { id: 'routes/unsubscribe/unsubscribe.tsx', path: 'unsubscribe', lazy: () => import('./routes/unsubscribe/unsubscribe.tsx') },
          { id: 'routes/inquiry-thread/inquiry-thread.tsx', path: 'inquiries/thread', lazy: () => import('./routes/inquiry-thread/inquiry-thread.tsx') },
          { id: 'routes/conversations/conversations.tsx', path: 'conversations', lazy: () => import('./routes/conversations/conversations.tsx') },
          { id: 'routes/conversation/conversation.tsx', path: 'conversations/:id', lazy: () => import('./routes/conversation/conversation.tsx') },
          {
            id: 'routes/workspace-inquiries/workspace-inquiries.tsx',
            path: 'workspace/:slug/inquiries',
            lazy: () => import('./routes/workspace-inquiries/workspace-inquiries.tsx'),
          },
          {
            id: 'routes/workspace-inquiry/workspace-inquiry.tsx',
            path: 'workspace/:slug/inquiries/:id',
            lazy: () => import('./routes/workspace-inquiry/workspace-inquiry.tsx'),
          },
          { id: 'routes/still-current/still-current.tsx', path: 'still-current', lazy: () => import('./routes/still-current/still-current.tsx') },
          { id: 'routes/workspace/workspace.tsx', path: 'workspace', lazy: () => import('./routes/workspace/workspace.tsx') },
          {
            id: 'routes/workspace-organisation/workspace-organisation.tsx',
            path: 'workspace/:slug',
            lazy: () => import('./routes/workspace-organisation/workspace-organisation.tsx'),
          },
          {
            id: 'routes/workspace-registrations/workspace-registrations.tsx',
            path: 'workspace/:slug/events/:id/registrations',
            lazy: () => import('./routes/workspace-registrations/workspace-registrations.tsx'),
          },
          { id: 'routes/workspace-new/workspace-new.tsx', path: 'workspace/:slug/opportunities/new', lazy: () => import('./routes/workspace-new/workspace-new.tsx') },
          {
            id: 'routes/workspace-opportunity/workspace-opportunity.tsx',
            path: 'workspace/:slug/opportunities/:id',
            lazy: () => import('./routes/workspace-opportunity/workspace-opportunity.tsx'),
          },
          {
            id: 'routes/workspace-volunteers/workspace-volunteers.tsx',
            path: 'workspace/:slug/opportunities/:id/volunteers',
            lazy: () => import('./routes/workspace-volunteers/workspace-volunteers.tsx'),
          },
          { id: 'routes/workspace-events/workspace-events.tsx', path: 'workspace/:slug/events', lazy: () => import('./routes/workspace-events/workspace-events.tsx') },
          { id: 'routes/workspace-calendars/workspace-calendars.tsx', path: 'workspace/:slug/calendar-import', lazy: () => import('./routes/workspace-calendars/workspace-calendars.tsx') },
          { id: 'routes/workspace-calendars/calendar-import.tsx', path: 'workspace/:slug/calendar-import/:id', lazy: () => import('./routes/workspace-calendars/calendar-import.tsx') },
          { id: 'routes/workspace-event/workspace-event-new.tsx', path: 'workspace/:slug/events/new', lazy: () => import('./routes/workspace-event/workspace-event-new.tsx') },
          { id: 'routes/workspace-event/workspace-event.tsx', path: 'workspace/:slug/events/:id', lazy: () => import('./routes/workspace-event/workspace-event.tsx') },
          { id: 'routes/sign-in/sign-in.tsx', path: 'sign-in', lazy: () => import('./routes/sign-in/sign-in.tsx') },
          {
            id: 'routes/sign-in-confirmation/sign-in-confirmation.tsx',
            path: 'sign-in/confirm',
            lazy: () => import('./routes/sign-in-confirmation/sign-in-confirmation.tsx'),
          },
          { id: 'routes/account/account.tsx', path: 'account', lazy: () => import('./routes/account/account.tsx') },
          { id: 'routes/imprint/imprint.tsx', path: 'imprint', lazy: () => import('./routes/imprint/imprint.tsx') },
          { id: 'routes/privacy/privacy.tsx', path: 'privacy', lazy: () => import('./routes/privacy/privacy.tsx') },
          { id: 'routes/accessibility/accessibility.tsx', path: 'accessibility', lazy: () => import('./routes/accessibility/accessibility.tsx') },
          { id: 'routes/account-data/account-data.tsx', path: 'account/data', lazy: () => import('./routes/account-data/account-data.tsx') },
          { id: 'routes/networks/networks.tsx', path: 'networks', lazy: () => import('./routes/networks/networks.tsx') },
          { id: 'routes/network/network.tsx', path: 'networks/:slug', lazy: () => import('./routes/network/network.tsx') },
          { id: 'routes/desk-network/desk-network.tsx', path: 'desk/network/:slug', lazy: () => import('./routes/desk-network/desk-network.tsx') },
          { id: 'routes/news/news.tsx', path: 'news', lazy: () => import('./routes/news/news.tsx') },
          { id: 'routes/news-article/news-article.tsx', path: 'news/:slug', lazy: () => import('./routes/news-article/news-article.tsx') },
          { id: 'routes/desk-news/desk-news.tsx', path: 'desk/network/:slug/news', lazy: () => import('./routes/desk-news/desk-news.tsx') },
          { id: 'routes/desk-news-article/desk-news-article.tsx', path: 'desk/network/:slug/news/:id', lazy: () => import('./routes/desk-news-article/desk-news-article.tsx') },
          {
            id: 'routes/desk-statistics/desk-statistics.tsx',
            path: 'desk/network/:slug/statistics',
            lazy: () => import('./routes/desk-statistics/desk-statistics.tsx'),
          },
          { id: 'routes/links/links.tsx', path: 'links', lazy: () => import('./routes/links/links.tsx') },
          { id: 'routes/desk-links/desk-links.tsx', path: 'desk/network/:slug/links', lazy: () => import('./routes/desk-links/desk-links.tsx') },
          { id: 'routes/desk-legal/desk-legal.tsx', path: 'desk/legal', lazy: () => import('./routes/desk-legal/desk-legal.tsx') },
          { id: 'routes/desk/desk.tsx', path: 'desk', lazy: () => import('./routes/desk/desk.tsx') },
          { id: 'routes/desk-organisation/desk-organisation.tsx', path: 'desk/organisations/:slug', lazy: () => import('./routes/desk-organisation/desk-organisation.tsx') },
          {
            id: 'routes/workspace-verification/workspace-verification.tsx',
            path: 'workspace/:slug/verification',
            lazy: () => import('./routes/workspace-verification/workspace-verification.tsx'),
          },
          { id: 'not-found', path: '*', loader: notFoundLoader, Component: NotFound },
        ],
      },
    ],
  },
];

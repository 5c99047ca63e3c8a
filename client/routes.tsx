import type { RouteObject } from 'react-router';
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
    Component: Layout,
    ErrorBoundary: PageError,
    children: [
      {
        id: 'pages',
        ErrorBoundary: PageError,
        children: [
          { id: 'routes/search/search.tsx', index: true, lazy: () => import('./routes/search/search.tsx') },
          { id: 'not-found', path: '*', loader: notFoundLoader, Component: NotFound },
        ],
      },
    ],
  },
];

import { isRouteErrorResponse, UNSAFE_ErrorResponseImpl as ErrorResponse } from 'react-router';
import type { HydrationState } from 'react-router';
import type { Assets } from './assets.ts';
import type { AppState } from './shared/app-state.ts';

/** The data of the first page on its way from the server to the browser. */
export interface PageState {
  readonly app: AppState;
  readonly assets: Assets;
  readonly loaderData: NonNullable<HydrationState['loaderData']>;
  /** Status by route, for a page that could not be shown. Nothing else of an error leaves the server. */
  readonly errors: Readonly<Record<string, number>> | null;
}

/** Only the status of each error. */
export function statusesOf(errors: HydrationState['errors']): PageState['errors'] {
  if (!errors) return null;
  return Object.fromEntries(Object.entries(errors).map(([route, error]) => [route, isRouteErrorResponse(error) ? error.status : 500]));
}

/** The way back: errors as the router keeps them. */
export function errorsOf(statuses: PageState['errors']): HydrationState['errors'] {
  if (!statuses) return null;
  return Object.fromEntries(Object.entries(statuses).map(([route, status]) => [route, new ErrorResponse(status, '', null)]));
}

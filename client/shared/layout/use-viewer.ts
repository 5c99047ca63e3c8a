import { useRouteLoaderData } from 'react-router';
import type { layoutLoader, PageViewer } from './layout-loader.ts';

/** Who is signed in; null for nobody, also on the page of an error. */
export function useViewer(): PageViewer | null {
  return useRouteLoaderData<typeof layoutLoader>('layout') ?? null;
}

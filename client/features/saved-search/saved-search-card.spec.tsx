import { beforeAll, describe, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { AppStateProvider } from '../../shared/app-state.ts';
import { testI18n } from '../../testing/test-i18n.ts';
import { SavedSearchCard } from './saved-search-card.tsx';
import type { SavedSearchCard_search } from './saved-search-card.tsx';

let de: I18n;
beforeAll(async () => {
  de = await testI18n('de');
});

const search = { id: 's1', name: 'Garten', query: 'q=Garten', frequency: 'DAILY', endsOn: '2026-12-05', pausedAt: null, lastAlertAt: null } as unknown as FragmentType<typeof SavedSearchCard_search>;

function html(now: string): string {
  const router = createMemoryRouter([{ path: '/', element: <SavedSearchCard search={search} /> }]);
  return renderToStaticMarkup(
    <I18nProvider i18n={de}>
      <AppStateProvider value={{ locale: 'de', now, publicUrl: 'https://engagement.example', documentMegabytes: 10 }}>
        <RouterProvider router={router} />
      </AppStateProvider>
    </I18nProvider>,
  );
}

describe('the last day of a saved search', () => {
  test('is over when the day is over here, also while it still is that day in Greenwich', () => {
    expect(html('2026-12-05T22:30:00Z')).toMatch(/Bis Samstag, 5. Dezember.*min="2026-12-05"/s);
    expect(html('2026-12-05T23:30:00Z')).toMatch(/Beendet am Samstag, 5. Dezember.*min="2026-12-06"/s);
  });
});

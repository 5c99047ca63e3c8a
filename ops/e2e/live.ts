import type { BrowserContext, Page } from 'playwright-core';

/** A page that scripts have taken over, or one that has none to wait for. */
const LIVE = 'html[data-live], html:not(:has(#page-state))';

/** Ways to another document, each with the place of its options among the arguments. */
const WAYS = { goto: 1, reload: 0, goBack: 0, waitForURL: 1 } as const;

/**
 * Lets every page of a profile be used only once its scripts have taken it over, as a person does who sees no button that can be pressed before. Whoever wants to be
 * faster asks for `waitUntil: 'commit'`. Not for a profile without JavaScript.
 */
export function waitUntilLive(context: BrowserContext): void {
  context.on('page', (page: Page) => {
    for (const way of Object.keys(WAYS) as (keyof typeof WAYS)[]) {
      const go = page[way].bind(page) as (...given: unknown[]) => Promise<unknown>;
      const goAndWait = async (...given: unknown[]): Promise<unknown> => {
        const arrived = await go(...given);
        const options = given[WAYS[way]] as { readonly waitUntil?: string } | undefined;
        if (options?.waitUntil !== 'commit') await page.locator(LIVE).waitFor({ state: 'attached' });
        return arrived;
      };
      Object.assign(page, { [way]: goAndWait });
    }
  });
}

import type { Page } from 'playwright-core';
import { askWell } from './graph.ts';
import { mailsOf } from './mails.ts';
import { eventually } from './eventually.ts';

const REQUEST = 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { status } }';

/** Where a site runs and writes its mails. */
interface SiteWithMails {
  readonly url: string;
  readonly dataDir: string;
}

/** The newest link to sign in that has come to an address; waits for one that is not among the `seen`. */
async function newLink(dataDir: string, email: string, seen: ReadonlySet<string>): Promise<string> {
  return eventually(async () => (await linksTo(dataDir, email)).find((link) => !seen.has(link)), `a link to sign in for ${email}`);
}

async function linksTo(dataDir: string, email: string): Promise<string[]> {
  const mails = (await mailsOf(dataDir)).filter(({ to }) => to === email);
  return mails.flatMap(({ links }) => links).filter((link) => link.includes('/sign-in/confirm'));
}

/** Asks for a link and gives it as it stands in the mail. `returnTo` is where it leads, as a path. */
export async function signInLink({ url, dataDir }: SiteWithMails, email: string, { locale = 'DE', returnTo = '/' } = {}): Promise<string> {
  const seen = new Set(await linksTo(dataDir, email));
  await askWell(url, REQUEST, { input: { email, locale, returnTo } });
  return newLink(dataDir, email, seen);
}

/** Signs somebody in without a browser; gives the Cookie header for requests in their name. */
export async function signInAs(site: SiteWithMails, email: string): Promise<string> {
  const token = new URL(await signInLink(site, email)).searchParams.get('token');
  const response = await fetch(`${site.url}/session`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token }) });
  const [cookie] = response.headers.getSetCookie();
  if (!cookie) throw new Error(`Signing in was answered with ${response.status}: ${await response.text()}`);
  return cookie.split(';')[0] ?? '';
}

/** Signs somebody in in a browser, as they would do it: by the link of the mail and its button. Leads to `returnTo`. */
export async function signInPage(page: Page, site: SiteWithMails, email: string, { locale = 'DE', returnTo = '/' } = {}): Promise<void> {
  await page.goto(await signInLink(site, email, { locale, returnTo }));
  await page.locator('main form[action="/session"] button').click();
  await page.waitForURL((address) => address.pathname + address.search === returnTo);
}

import { z } from 'zod';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  return (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))) && search + hash + username === '';
}

/** The variables of signing in with accounts that somebody else keeps. `.env.example` explains them. */
export const ACCOUNT_VARIABLES = {
  OIDC_ISSUER: z.string().refine(isIssuer, 'the https address that the provider calls itself by, like https://login.example.org/realms/town (http on the loopback only)').optional(),
  OIDC_CLIENT_ID: z.string().max(500, 'at most 500 characters').optional(),
  OIDC_CLIENT_SECRET: z.string().max(500, 'at most 500 characters').optional(),
  OIDC_NAME: z.string().regex(/^[^\p{Cc}]{1,60}$/u, 'what the button says, in one line of at most 60 characters').optional(),
};

type AccountVariable = keyof typeof ACCOUNT_VARIABLES;
type Given = Readonly<Partial<Record<AccountVariable, string | undefined>>>;
const NAMES = Object.keys(ACCOUNT_VARIABLES) as AccountVariable[];

/** What an operator set up: who keeps the accounts, and what we are called there. */
export interface AccountSettings {
  /** As it calls itself, `https://...`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call such an account, e.g. "Konto der Stadt". */
  readonly name: string;
}

/** The variables that are missing beside others that are there; none when all or none are given. */
export function missingAccountVariables(given: Given): AccountVariable[] {
  const missing = NAMES.filter((name) => !given[name]);
  return missing.length === NAMES.length ? [] : missing;
}

/** Undefined when nothing is set up. */
export function accountSettings({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name }: Given): AccountSettings | undefined {
  return issuer && clientId && clientSecret && name ? { issuer, clientId, clientSecret, name } : undefined;
}

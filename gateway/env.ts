import { z } from 'zod';
import { ACCOUNT_VARIABLES, accountSettings, type AccountSettings, missingAccountVariables } from './account/account-env.ts';

const url = z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), 'a web address');
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** What the gateway's own process reads; `.env.example` explains the variables. */
const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  PUBLIC_URL: url.transform((text) => new URL(text).origin).optional(),
  MAP_STYLE_URL: url.optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).default(600),
  DOCUMENT_MEGABYTES: wholeNumber(2, 32).default(10),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  VIEWER_PRIVATE_KEY: z.string(),
  ...ACCOUNT_VARIABLES,
});

/** Checked values, and where each subgraph is. */
export interface GatewayProcessEnv extends Omit<z.output<typeof schema>, 'PUBLIC_URL'> {
  readonly PUBLIC_URL: string;
  /** Undefined when no accounts of elsewhere are set up. */
  readonly account: AccountSettings | undefined;
  /** By the subgraph's name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
}

/** Names of the subgraphs that a supergraph joins, in its order. */
export function subgraphNames(supergraphSdl: string): string[] {
  return [...supergraphSdl.matchAll(/@join__graph\(name: "(\w+)"/g)].flatMap(([, name]) => name ?? []);
}

/** Reads the variables; each subgraph `x` of the supergraph needs `X_URL`. Throws one line for every variable that can't be used, never its value. */
export function readGatewayEnv(source: Readonly<Record<string, string | undefined>>, supergraphSdl: string): GatewayProcessEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const own = schema.safeParse(given);
  const subgraphs = subgraphNames(supergraphSdl).map((name) => ({ name, variable: `${name.toUpperCase()}_URL` }));
  const problems = [
    ...(own.success ? [] : own.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...missingAccountVariables(given).map((name) => `${name}: expected beside the other OIDC variables`),
    ...subgraphs.filter(({ variable }) => !url.safeParse(given[variable]).success).map(({ variable }) => `${variable}: expected a web address`),
  ];
  if (!own.success || problems.length > 0) throw new Error(['These environment variables cannot be used:', ...problems.map((line) => `  ${line}`)].join('\n'));
  return {
    ...own.data,
    account: accountSettings(own.data),
    PUBLIC_URL: own.data.PUBLIC_URL ?? `http://localhost:${own.data.PORT}`,
    subgraphUrls: new Map(subgraphs.map(({ name, variable }) => [name, given[variable] ?? ''])),
  };
}

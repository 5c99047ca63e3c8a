import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ACCOUNT_VARIABLES, missingAccountVariables } from '../../gateway/account/account-env.ts';
import { installationSecret } from './secret.ts';
import { errorMessage } from '../error-code.ts';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, `a whole number from ${least} to ${most}`)
    .transform(Number);

const url = (schemes: readonly string[], expected: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), expected);

/** PostgreSQL's socket form (`postgres:///name?host=/run/postgresql`) is allowed too, which the platform's URL class refuses with a user. */
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^\s/]*\/[^\s/?]+(\?\S*)?$/, 'a URL like postgres://user:password@host:5432/name');

const site = url(['http:', 'https:'], 'the address of the site without a path, like https://engagement.example.org')
  .refine((text) => !URL.canParse(text) || new URL(text).href === `${new URL(text).origin}/`, 'the address of the site without a path, like https://engagement.example.org')
  .transform((text) => new URL(text).origin);

const mailAddress = z.string().regex(/^([^<>\r\n]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'an address like Engagement Netz <post@example.org>');

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every environment variable of the product: what it may be and what it is when nothing is given. `.env.example` explains them. */
export const VARIABLES = {
  PORT: wholeNumber(1, 65_535).default(4000),
  DATA_DIR: z.string().default('.data').transform((path) => resolve(path)),
  DATABASE_URL: databaseUrl.optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'a URL like smtp://user:password@host:587').optional(),
  MAIL_FROM: mailAddress.optional(),
  PUBLIC_URL: site.optional(),
  MAP_STYLE_URL: url(['http:', 'https:'], 'the web address of a MapLibre style').optional(),
  ...ACCOUNT_VARIABLES,
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).default(600),
  DOCUMENT_MEGABYTES: wholeNumber(2, 32).default(10),
  METRICS_PORT: wholeNumber(1, 65_535).optional(),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('warn'),
  SECRET: z.string().min(32, 'at least 32 characters').optional(),
};

const schema = z.object(VARIABLES);

/** What the processes work with: every value checked, defaults filled in, `DATA_DIR` absolute, `PUBLIC_URL` without a slash at its end. */
export type Environment = z.output<typeof schema> & Readonly<Record<'PUBLIC_URL' | 'MAIL_FROM' | 'SECRET', string>>;

/** One variable that cannot be used. */
export interface EnvironmentProblem {
  readonly name: string;
  /** What stood there, without passwords. */
  readonly given: string;
  /** What should stand there, in English. */
  readonly expected: string;
}

/** All variables that cannot be used, at once; the message has one line for each. */
export class EnvironmentError extends Error {
  readonly problems: readonly EnvironmentProblem[];

  constructor(problems: readonly EnvironmentProblem[]) {
    const lines = problems.map(({ name, given, expected }) => `  ${name} is ${given}, expected ${expected}`);
    super(['These environment variables cannot be used:', ...lines, 'They are explained in .env.example.'].join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads and checks the environment; an empty variable counts as not given. Without `SECRET`, one is made once and kept in `DATA_DIR/secret`.
 *
 * @throws EnvironmentError with all problems at once
 */
export async function readEnvironment(source: Readonly<Record<string, string | undefined>>): Promise<Environment> {
  const given = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, source[name]?.trim() || undefined]));
  const result = schema.safeParse(given);
  const wrong = new Map(result.error?.issues.map(({ path, message }) => [String(path[0]), message]));
  const problems = [
    ...[...wrong].map(([name, expected]) => ({ name, given: shown(name, given[name] ?? ''), expected })),
    ...missingAccountVariables(given).map((name) => ({ name, given: 'missing', expected: 'a value, since other OIDC variables are set' })),
  ];
  if (!result.success || problems.length > 0) throw new EnvironmentError(problems);
  const values = result.data;
  const PUBLIC_URL = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`;
  return {
    ...values,
    PUBLIC_URL,
    MAIL_FROM: values.MAIL_FROM ?? `Engagement Netz <noreply@${new URL(PUBLIC_URL).hostname}>`,
    SECRET: values.SECRET ?? (await installationSecret(values.DATA_DIR)),
  };
}

/** Reads `.env` in the working folder, if there is one, into the environment, which wins. */
export function loadEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Reads `.env` in the working folder, if there is one, and the environment, which wins; what cannot be used ends the process with code 1 and no stack. */
export async function environmentOrExit(): Promise<Environment> {
  try {
    loadEnvironmentFile();
    return await readEnvironment(process.env);
  } catch (error) {
    process.stderr.write(`${errorMessage(error)}\n`);
    return process.exit(1);
  }
}

function shown(name: string, value: string): string {
  if (name === 'SECRET' || name === 'OIDC_CLIENT_SECRET') return `${value.length} characters long`;
  return `"${value.replace(/:[^:@/]*@/, ':***@').slice(0, 120)}"`;
}

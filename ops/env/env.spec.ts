import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EnvironmentError, readEnvironment, VARIABLES } from './env.ts';
import { installationSecret } from './secret.ts';

const run = promisify(execFile);
const SECRET = 'a'.repeat(32);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'env-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function problemsOf(source: Record<string, string>): Promise<Record<string, string>> {
  const error = await readEnvironment({ SECRET, ...source }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof EnvironmentError)) return {};
  return Object.fromEntries(error.problems.map(({ name, given, expected }) => [name, `${given}: ${expected}`]));
}

describe('the environment', () => {
  test('has a default for everything', async () => {
    expect(await readEnvironment({ SECRET })).toEqual({
      PORT: 4000,
      DATA_DIR: resolve('.data'),
      PUBLIC_URL: 'http://localhost:4000',
      MAIL_FROM: 'Engagement Netz <noreply@localhost>',
      TRUST_PROXY: 0,
      REQUESTS_PER_MINUTE: 600,
      DOCUMENT_MEGABYTES: 10,
      LOG_LEVEL: 'warn',
      SECRET,
    });
  });

  test('derives address and sender from what is given', async () => {
    expect(await readEnvironment({ SECRET, PORT: '8080' })).toMatchObject({ PUBLIC_URL: 'http://localhost:8080' });
    expect(await readEnvironment({ SECRET, PUBLIC_URL: 'https://netz.example.org/' })).toMatchObject({
      PUBLIC_URL: 'https://netz.example.org',
      MAIL_FROM: 'Engagement Netz <noreply@netz.example.org>',
    });
  });

  test('takes an empty variable as not given', async () => {
    expect(await readEnvironment({ SECRET, PORT: '', SMTP_URL: '  ' })).toMatchObject({ PORT: 4000 });
  });

  test('names every wrong variable at once, with what was given and what is expected', async () => {
    expect(await problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', PUBLIC_URL: 'https://example.org/netz', MAIL_FROM: 'nobody' })).toEqual({
      PORT: '"70000": a whole number from 1 to 65535',
      LOG_LEVEL: '"loud": one of fatal, error, warn, info, debug, trace, silent',
      PUBLIC_URL: '"https://example.org/netz": the address of the site without a path, like https://engagement.example.org',
      MAIL_FROM: '"nobody": an address like Engagement Netz <post@example.org>',
    });
  });

  test('takes the variables of a provider together or not at all, with https or on the loopback', async () => {
    const whole = { OIDC_ISSUER: 'https://login.example.org/realms/town', OIDC_CLIENT_ID: 'netz', OIDC_CLIENT_SECRET: 'hidden4', OIDC_NAME: 'Konto der Stadt' };
    for (const OIDC_ISSUER of [whole.OIDC_ISSUER, 'http://localhost:8080', 'http://127.0.0.1:8080/']) expect(await problemsOf({ ...whole, OIDC_ISSUER })).toEqual({});
    expect(await problemsOf({ ...whole, OIDC_NAME: '', OIDC_CLIENT_SECRET: ' ' })).toEqual({
      OIDC_CLIENT_SECRET: 'missing: a value, since other OIDC variables are set',
      OIDC_NAME: 'missing: a value, since other OIDC variables are set',
    });
    for (const OIDC_ISSUER of ['http://login.example.org', 'login.example.org', 'http://localhost.example.org', 'https://login.example.org/?x=1', 'https://u:p@login.example.org']) {
      expect(Object.keys(await problemsOf({ ...whole, OIDC_ISSUER }))).toEqual(['OIDC_ISSUER']);
    }
    const secret = await problemsOf({ ...whole, OIDC_CLIENT_SECRET: 'hidden5'.repeat(100) });
    expect(secret).toEqual({ OIDC_CLIENT_SECRET: '700 characters long: at most 500 characters' });
    expect(Object.keys(await problemsOf({ ...whole, OIDC_NAME: 'x'.repeat(61) }))).toEqual(['OIDC_NAME']);
  });

  test.each(['1e3', '-1', '80.5', '0x50', '99999999999', 'abc'])('does not take %s for a port', async (PORT) => {
    expect(Object.keys(await problemsOf({ PORT }))).toEqual(['PORT']);
  });

  test.each(['postgres://u:p@db:5432/netz', 'postgresql://db/netz?sslmode=require', 'postgres:///netz?host=/run/postgresql'])(
    'takes %s for a database',
    async (DATABASE_URL) => {
      expect(await problemsOf({ DATABASE_URL })).toEqual({});
    },
  );

  test('shows no password and no secret in a message', async () => {
    const problems = await problemsOf({ DATABASE_URL: 'mysql://u:hidden1@db/netz', SMTP_URL: 'http://u:hidden2@mail', SECRET: 'hidden3' });
    expect(Object.keys(problems).toSorted()).toEqual(['DATABASE_URL', 'SECRET', 'SMTP_URL']);
    expect(JSON.stringify(problems)).not.toContain('hidden');
  });

  test('ends the process with code 1 and without a stack when something is wrong', async () => {
    await writeFile(join(folder, '.env'), 'PORT=none\n');
    const module = JSON.stringify(new URL('./env.ts', import.meta.url).href);
    const script = `import(${module}).then((env) => env.environmentOrExit())`;
    const failure = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, env: {} }).then(
      () => undefined,
      (error: { code: number; stderr: string }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(failure?.stderr).toContain('PORT is "none", expected a whole number from 1 to 65535');
    expect(failure?.stderr).not.toMatch(/^\s+at /m);
  });

  test('is explained completely in .env.example', async () => {
    const lines = (await readFile(new URL('../../.env.example', import.meta.url), 'utf8')).split('\n');
    const explained = lines.flatMap((line, i) => {
      const name = /^#?([A-Z_]+)=/.exec(line)?.[1];
      return name && lines[i - 1]?.startsWith('# ') ? [name] : [];
    });
    expect(explained.toSorted()).toEqual(Object.keys(VARIABLES).toSorted());
  });

  test('is shown in .env.example with values that can be used', async () => {
    const text = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
    const values = [...text.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
    expect(await problemsOf(Object.fromEntries(values.filter(([name]) => name !== 'SECRET')))).toEqual({});
  });
});

describe('the secret of an installation', () => {
  test('is made once, by whoever comes first, and is readable for its owner only', async () => {
    const dataDir = join(folder, 'below', 'data');
    const secrets = await Promise.all([1, 2, 3, 4].map(() => installationSecret(dataDir)));
    expect(new Set(secrets).size).toBe(1);
    expect(await installationSecret(dataDir)).toBe(secrets[0]);
    expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
  });

  test('is not replaced when its file is damaged', async () => {
    await writeFile(join(folder, 'secret'), 'short');
    await expect(installationSecret(folder)).rejects.toThrow('damaged');
  });
});

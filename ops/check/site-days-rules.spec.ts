import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';

const run = promisify(execFile);

let file = '';
afterEach(() => rm(file, { force: true }));

async function lint(name: string, expression: string): Promise<string> {
  file = name.replace('PROBE', `site-days-probe-${process.pid}`);
  await writeFile(file, `import { now, startsAt, day, it } from './nowhere.ts';\nexport const probe = () => [now, startsAt, day, it, ${expression}];\n`);
  const answer = await run(process.execPath, ['node_modules/oxlint/bin/oxlint', file]).catch((error: { stdout: string }) => error);
  return answer.stdout;
}

describe('a day of UTC', () => {
  test.each([
    'new Date().toISOString().slice(0, 10)', 'new Date().toISOString().substring(0, 10)', 'new Date().toISOString().slice(5, 10)', 'new Date().toISOString().slice(0, 7)',
    "new Date().toISOString().split('T')[0]", 'new Date().toJSON().slice(0, 10)', 'now?.toISOString().slice(0, 10)', 'now.slice(0, 10)', 'it.endsAt.slice(0, 10)', "startsAt.split('T')[0]",
  ])('is refused when it is made by %s, in a spec as well', async (expression) => {
    expect(await lint('services/shared/PROBE.ts', expression)).toContain('no-day-of-utc');
    await rm(file);
    expect(await lint('ops/e2e/PROBE.spec.ts', expression)).toContain('no-day-of-utc');
  });

  test.each(['day.slice(0, 7)', 'new Date().toISOString()', 'new Date().toISOString().slice(0, 19)', "it.text.split('T')"])('is none in %s', async (expression) => {
    expect(await lint('client/shared/time/PROBE.ts', expression)).not.toContain('no-day-of-utc');
  });
});

test('the time zone of the site is written once, but for tests, which say what they are about', async () => {
  expect(await lint('services/events/event/PROBE.ts', "'Europe/Berlin'")).toContain('one-site-zone');
  await rm(file);
  expect(await lint('services/events/event/PROBE.spec.ts', "'Europe/Berlin'")).not.toContain('one-site-zone');
});

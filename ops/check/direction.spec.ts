import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';

const run = promisify(execFile);

/** A file in a folder, and an import that must not stand there. */
const FORBIDDEN = [
  ['services/opportunities/search', '../../organisations/organisation/organisation.ts'],
  ['services/events/event', '../../opportunities/opportunity/opportunity.ts'],
  ['services/organisations/organisation', '../../../gateway/app.ts'],
  ['services/shared', '../events/event/event.ts'],
  ['gateway', '../services/events/event/event.ts'],
  ['services/opportunities/matching', 'node:fs'],
  ['services/opportunities/matching', 'typeorm'],
  ['client/features/search', '../../../services/shared/errors.ts'],
  ['client/features/search', '../map/map.tsx'],
  ['client/features/search', '../../routes/search/search.tsx'],
  ['client/shared', '../features/search/search-box.tsx'],
] as const;

let file = '';

afterEach(() => rm(file, { force: true }));

async function lint(name: string, importing: string): Promise<string> {
  file = name;
  await writeFile(file, `import { nothing } from '${importing}';\nexport const probe = nothing;\n`);
  const answer = await run(process.execPath, ['node_modules/oxlint/bin/oxlint', file]).catch((error: { stdout: string }) => error);
  return answer.stdout;
}

describe('the direction of imports', () => {
  test.each(FORBIDDEN)('%s may not import %s', async (folder, importing) => {
    expect(await lint(`${folder}/direction-probe-${process.pid}.ts`, importing)).toContain('no-restricted-imports');
  });

  test('a resolver may not import a repository', async () => {
    const name = `services/events/event/direction-probe-${process.pid}.resolver.ts`;
    expect(await lint(name, './event.repository.ts')).toContain('no-restricted-imports');
  });

  test('a subgraph may import itself and services/shared', async () => {
    const name = `services/events/event/direction-probe-${process.pid}.ts`;
    expect(await lint(name, '../../shared/errors.ts')).not.toContain('no-restricted-imports');
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isBuilt, transpile } from './transpile.ts';

describe('the server build', () => {
  test.each(['gateway/app.ts', 'services/events/event/event.ts', 'ops/start/serve.ts', 'ops/import.ts'])('holds %s', (path) => {
    expect(isBuilt(path)).toBe(true);
  });

  test.each([
    'client/routes.ts', 'gateway/app.spec.ts', 'gateway/testing/toy-graph.ts', 'services/events/testing/an-event.ts', 'ops/testing/database.ts',
    'ops/e2e/site.ts', 'ops/trials/import.trial.ts', 'services/events/town.world.ts', 'ops/import/rows.fixture.ts', 'ops/import/cli-progress.d.ts',
    'schema/supergraph.graphql',
  ])('leaves out %s', (path) => {
    expect(isBuilt(path)).toBe(false);
  });
});

describe('a source file', () => {
  let root: string;
  const built = (name: string): Promise<string> => readFile(join(root, 'dist/services', name), 'utf8');
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'transpile-'));
    await mkdir(join(root, 'services'));
  });
  afterEach(() => rm(root, { recursive: true }));

  test('keeps the types of decorated fields, names its map, and imports what was built', async () => {
    await writeFile(join(root, 'services/a.ts'), "import { Field } from './field.ts';\nexport class A {\n  @Field() at!: Date;\n}\n");
    await transpile(root, 'services/a.ts');
    const code = await built('a.js');
    expect(code).toContain("from \"./field.js\"");
    expect(code).toMatch(/"design:type", typeof Date/);
    expect(code).toMatch(/\n\/\/# sourceMappingURL=a\.js\.map\n$/);
    expect(JSON.parse(await built('a.js.map'))).toMatchObject({ version: 3, sources: [expect.stringMatching(/a\.ts$/)] });
  });

  test('that is gone goes from dist too', async () => {
    await writeFile(join(root, 'services/a.ts'), 'export const a = 1;\n');
    await transpile(root, 'services/a.ts');
    await rm(join(root, 'services/a.ts'));
    await transpile(root, 'services/a.ts');
    expect(await readdir(join(root, 'dist/services'))).toEqual([]);
  });

  test('that is half a sentence is refused with its line', async () => {
    await writeFile(join(root, 'services/a.ts'), 'export const a = ;\n');
    await expect(transpile(root, 'services/a.ts')).rejects.toThrow('export const a = ;');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

let world: OrganisationsWorld;
const operator = aViewer({ isOperator: true });
const READ = 'query($kind: LegalPageKind!, $locale: Locale!) { legalPage(kind: $kind, locale: $locale) { body version changedAt } }';
const SAVE = 'mutation($input: SaveLegalPageInput!) { saveLegalPage(input: $input) { legalPage { kind locale body version } } }';

const LOG = '{ installationAuditLog { nodes { action actorRole objectType details } } }';

interface Read {
  readonly legalPage: { body: string; version: number; changedAt: string | null };
}

beforeAll(async () => {
  world = await organisationsWorld();
});
afterAll(() => world.close());

describe('a legal page', () => {
  test.each(['IMPRINT', 'PRIVACY', 'ACCESSIBILITY'])('%s has a text of its own in both languages from the beginning', async (kind) => {
    const [german, english] = await Promise.all(['DE', 'EN'].map((locale) => world.ask<Read>(READ, { kind, locale })));
    expect(german?.data.legalPage).toMatchObject({ version: 0, changedAt: null });
    expect(german?.data.legalPage.body).toMatch(/^## |\n## /);
    expect(english?.data.legalPage.body).not.toBe(german?.data.legalPage.body);
  });

  test('says how long what is kept', async () => {
    expect((await world.ask<Read>(READ, { kind: 'PRIVACY', locale: 'EN' })).data.legalPage.body).toContain('nobody uses for 24 months is erased. We write to you 30 and 7 days before');
  });

  test('is written by the operator, in one language, once per version', async () => {
    const input = { kind: 'IMPRINT', locale: 'DE', body: '## Betreiber\n\nStadt Musterstadt', version: 0 };
    expect((await world.ask(SAVE, { input }, operator)).data).toEqual({ saveLegalPage: { legalPage: { ...input, version: 1 } } });
    expect(problemsOf(await world.ask(SAVE, { input }, operator))).toEqual(['input.version STALE']);
    expect((await world.ask(SAVE, { input: { ...input, body: 'Neu', version: 1 } }, operator)).data).toMatchObject({ saveLegalPage: { legalPage: { body: 'Neu', version: 2 } } });
    expect((await world.ask<Read>(READ, { kind: 'IMPRINT', locale: 'DE' })).data.legalPage).toMatchObject({ body: 'Neu', version: 2, changedAt: expect.any(String) });
    expect((await world.ask<Read>(READ, { kind: 'IMPRINT', locale: 'EN' })).data.legalPage).toMatchObject({ version: 0 });
  });

  test('leaves in the audit log that it was changed, which operators alone can read', async () => {
    const input = { kind: 'PRIVACY', locale: 'EN', body: '## What we keep', version: 0 };
    await world.ask(SAVE, { input }, operator);
    expect(problemsOf(await world.ask(SAVE, { input }, operator))).toEqual(['input.version STALE']);
    const read = (viewer?: ReturnType<typeof aViewer>) => world.ask<{ installationAuditLog: { nodes: object[] } }>(LOG, {}, viewer);
    expect((await read(operator)).data.installationAuditLog.nodes.filter((node) => 'details' in node && (node.details as { kind: string }).kind === 'PRIVACY')).toEqual([
      { action: 'legal-page.changed', actorRole: 'OPERATOR', objectType: 'INSTALLATION', details: { kind: 'PRIVACY', locale: 'EN', version: 1 } },
    ]);
    expect(problemsOf(await read())).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await read(aViewer({ coordinates: [anId()] })))).toEqual(['FORBIDDEN']);
  });

  test('is written by nobody else, never empty, and never over a version that is not there', async () => {
    const input = { kind: 'ACCESSIBILITY', locale: 'EN', body: 'Text', version: 0 };
    expect(problemsOf(await world.ask(SAVE, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(SAVE, { input }, aViewer()))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(SAVE, { input: { ...input, body: ' \n ' } }, operator))).toEqual(['input.body LENGTH']);
    expect(problemsOf(await world.ask(SAVE, { input: { ...input, version: 3 } }, operator))).toEqual(['input.version STALE']);
  });
});

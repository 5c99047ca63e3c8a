import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { CHAPTERS } from './figure-definitions.ts';

const type = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8')).getType('NetworkStatistics');

test('every figure of the graph stands on the page, with the words of the schema', () => {
  const fields = isObjectType(type) ? Object.values(type.getFields()).filter(({ type: of }) => ['Figure', 'TimeToAnswer'].includes(String(of))) : [];
  const shown = Object.values(CHAPTERS).flatMap((figures) => Object.entries(figures).map(([name, { definition }]) => [name, definition.message ?? definition.id]));
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(fields.map(({ name, description }) => [name, description])));
});

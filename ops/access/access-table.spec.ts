import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from '@jest/globals';
import { ACCESS } from './access-table.ts';
import { fieldsOf } from './rules.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const inSchema = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
const inTable = Object.entries(ACCESS).flatMap(([type, access]) => [...fieldsOf(access).keys()].map((field) => `${type}.${field}`));

test('every field of the graph has a rule', () => {
  const ruled = new Set(inTable);
  expect(inSchema.filter((field) => !ruled.has(field))).toEqual([]);
});

test('no rule is for a field that is not there', () => {
  const there = new Set(inSchema);
  expect(inTable.filter((field) => !there.has(field))).toEqual([]);
});

test('no field has two rules', () => {
  const twice = Object.entries(ACCESS).flatMap(([type, access]) => {
    const names = Object.values(access).join(' ').split(/\s+/).filter(Boolean);
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${type}.${name}`);
  });
  expect(twice).toEqual([]);
});

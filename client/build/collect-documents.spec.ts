import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { FragmentDefinitionNode } from 'graphql';
import { completeDocument } from './collect-documents.ts';

const fragments = new Map(
  parse('fragment Card on Opportunity { ...Who title } fragment Who on Opportunity { organisation { name } } fragment Other on Event { id }', { noLocation: true })
    .definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((definition) => [definition.name.value, definition]),
);
const names = (source: string) => completeDocument(source, fragments)?.definitions.map((definition) => 'name' in definition && definition.name?.value);

test('an operation carries every fragment that it reaches, once, and no other', () => {
  expect(names('query A { opportunity { ...Card ...Who } }')).toEqual(['A', 'Card', 'Who']);
});

test('a fragment alone needs no document', () => {
  expect(completeDocument('fragment Card on Opportunity { title }', fragments)).toBeUndefined();
});

test('an unknown fragment stops the build with its name', () => {
  expect(() => completeDocument('query A { event { ...Missing } }', fragments)).toThrow('Unknown fragment Missing');
});

import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode } from 'graphql';

/** A call of the `graphql` tag as it stands in a source file; its argument is a template literal without placeholders. */
export const TAG_CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

/**
 * The fragments of all components, by name.
 *
 * @param root the client folder
 * @throws Error when two components give their fragments the same name
 */
export async function collectFragments(root: string): Promise<Map<string, FragmentDefinitionNode>> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for await (const file of glob('{features,routes,shared}/**/*.{ts,tsx}', { cwd: root })) {
    for (const [, source] of readFileSync(join(root, file), 'utf8').matchAll(TAG_CALL)) {
      for (const definition of parse(source ?? '', { noLocation: true }).definitions) {
        if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
        if (fragments.has(definition.name.value)) throw new Error(`Two fragments are named ${definition.name.value}; one is in ${file}`);
        fragments.set(definition.name.value, definition);
      }
    }
  }
  return fragments;
}

/**
 * The document of an operation together with every fragment that it reaches, ready to be sent. A source that holds only a
 * fragment answers `undefined`: components read their data through its type alone.
 */
export function completeDocument(source: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode | undefined {
  const own = parse(source, { noLocation: true }).definitions;
  if (!own.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) return undefined;
  const definitions: DefinitionNode[] = [...own];
  const reached = new Set<string>();
  for (const definition of definitions) {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (fragment === undefined) throw new Error(`Unknown fragment ${value}`);
        if (reached.has(value)) return;
        reached.add(value);
        definitions.push(fragment);
      },
    });
  }
  return { kind: Kind.DOCUMENT, definitions };
}
